-- So that who made several codes knows which to end. It outlives the browser's row, which goes when its reader has finished.
alter table share_code add column last_used timestamptz;
update share_code k set last_used = (select max(v.began) from code_visit v where v.consent_id = k.consent_id);
