-- What an account prints on; null for what is usual in its country.
alter table account add column paper text check (paper in ('A4', 'LETTER'));

-- What the clinic or the insurer calls a patient, if the patient wants it on paper.
alter table patient add column number text check (number <> '');
