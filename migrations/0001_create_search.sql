-- Full-text search, one index a resource: its short texts weigh more than its body. What is indexed are
-- folded words with a blank between them, which is all that this tokenizer has to find: excerpts then mark
-- the very words that were found. The tables hold no text themselves, nor its length: looking it up takes
-- more time than all the rest of ranking.
CREATE VIRTUAL TABLE `editions_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `laureates_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `actions_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `funding_purposes_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `contacts_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
--> statement-breakpoint
CREATE VIRTUAL TABLE `findings_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
