-- Full-text search, one index a resource: its short texts weigh more than its body. The texts are folded
-- before they are indexed, so that ligatures are as good as accents; the tables hold no text themselves.
CREATE VIRTUAL TABLE `editions_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `laureates_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `actions_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `funding_purposes_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `contacts_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `findings_search` USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
