-- The books. Entries balance to the cent, are added once, and never change: what is wrong is reversed.

CREATE TABLE journal_entry (
    company_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    journal      text        NOT NULL CHECK (journal IN ('VE', 'BQ', 'CA')),
    date         date        NOT NULL CHECK (date BETWEEN '2000-01-01' AND '2099-12-31'),
    piece_type   text        NOT NULL,
    piece_id     uuid        NOT NULL,
    piece_number text        NOT NULL,
    label        text        NOT NULL,
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    booked_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (company_id, id)
);
CREATE INDEX journal_entry_booked ON journal_entry (company_id, booked_at, id);
CREATE INDEX journal_entry_date ON journal_entry (company_id, date, id);
CREATE INDEX journal_entry_piece ON journal_entry (company_id, piece_id);
CREATE UNIQUE INDEX journal_entry_issued_once ON journal_entry (company_id, piece_id)
    WHERE piece_type IN ('INVOICE', 'CREDIT_NOTE');
SELECT comptoir_secure('journal_entry');
REVOKE UPDATE, DELETE, TRUNCATE ON journal_entry FROM "${app_role}";

CREATE TABLE journal_entry_line (
    company_id uuid           NOT NULL,
    entry_id   uuid           NOT NULL,
    position   int            NOT NULL CHECK (position > 0),
    account    text           NOT NULL CHECK (account ~ '^[0-9][0-9A-Z]{2,11}$'),
    auxiliary  text,
    debit      numeric(19, 4) NOT NULL CHECK (debit >= 0 AND debit < 'Infinity'),
    credit     numeric(19, 4) NOT NULL CHECK (credit >= 0 AND credit < 'Infinity'),
    PRIMARY KEY (company_id, entry_id, position),
    CONSTRAINT journal_entry_line_side CHECK ((debit = 0) <> (credit = 0)),
    FOREIGN KEY (company_id, entry_id) REFERENCES journal_entry (company_id, id)
);
CREATE INDEX journal_entry_line_account ON journal_entry_line (company_id, account);
SELECT comptoir_secure('journal_entry_line');
REVOKE UPDATE, DELETE, TRUNCATE ON journal_entry_line FROM "${app_role}";

CREATE FUNCTION journal_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the books are never changed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER journal_entry_guard BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_guard();
CREATE TRIGGER journal_entry_line_guard BEFORE UPDATE OR DELETE ON journal_entry_line
    FOR EACH ROW EXECUTE FUNCTION journal_guard();

-- Looked at once the transaction is complete, whatever wrote the lines.
CREATE FUNCTION journal_balance() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF (SELECT coalesce(sum(l.debit - l.credit), 1) <> 0 FROM journal_entry_line l
         WHERE l.company_id = NEW.company_id AND l.entry_id = NEW.id) THEN
        RAISE EXCEPTION 'entry % does not balance', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER journal_entry_balance AFTER INSERT ON journal_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_balance();
CREATE FUNCTION journal_line_balance() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF (SELECT sum(l.debit - l.credit) <> 0 FROM journal_entry_line l
         WHERE l.company_id = NEW.company_id AND l.entry_id = NEW.entry_id) THEN
        RAISE EXCEPTION 'entry % does not balance', NEW.entry_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER journal_entry_line_balance AFTER INSERT ON journal_entry_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_line_balance();
