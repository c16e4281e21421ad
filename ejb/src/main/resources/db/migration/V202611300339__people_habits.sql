-- Gestational diabetes and type 2 in pregnancy have the limits of pregnancy, and no goals.
alter table account drop constraint account_targets_check;
alter table account add constraint account_targets_check
    check (targets in ('ADULT', 'OLDER', 'PREGNANCY', 'GESTATIONAL'));

-- What carbohydrate is counted in: grams, or exchanges of so many.
alter table account add column carbohydrate text not null default 'GRAMS'
    check (carbohydrate in ('GRAMS', 'EXCHANGES_OF_10', 'EXCHANGES_OF_12', 'EXCHANGES_OF_15'));

-- The first day of a week; null where weeks are sevens from the first day of a period on.
alter table account add column week_start text
    check (week_start in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'));
