-- The names of a deal are taken away by name: nobody looks for them by its number.
drop index deal_names_by_number;
