-- One that was taken back stays until it would have lapsed: who asks the same person again by then sends no second letter.
alter table consent_request drop constraint consent_request_state_check;
alter table consent_request add constraint consent_request_state_check
    check (state in ('WAITING', 'GRANTED', 'DECLINED', 'TAKEN_BACK'));
