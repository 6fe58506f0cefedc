using PartnerBot.Bot.Verbs;

return await Verb.RunAsync(args);
