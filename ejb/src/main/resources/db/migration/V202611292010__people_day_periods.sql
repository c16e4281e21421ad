-- When the periods of an account's day begin (night, before and after each meal), as hh:mm with commas; null for the usual ones.
alter table account add column day_periods text check (day_periods ~ '^([0-2][0-9]:[0-5][0-9],){6}[0-2][0-9]:[0-5][0-9]$');
