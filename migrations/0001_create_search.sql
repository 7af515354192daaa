-- Full-text search, one index a resource: its short texts weigh more than its body. The texts are folded
-- before they are indexed, so that ligatures are as good as accents; the tables hold no text themselves.
-- Nor do they hold its length: looking it up takes more time than all the rest of ranking.
CREATE VIRTUAL TABLE `editions_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `laureates_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `actions_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `funding_purposes_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `contacts_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `findings_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
