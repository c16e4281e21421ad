-- The colours an account wants what it reads in.
alter table account add column palette text not null default 'STANDARD'
    check (palette in ('STANDARD', 'COLOUR_BLIND', 'GREY'));
