create virtual table guide_search using fts5(section, words, tokenize = 'porter unicode61');
