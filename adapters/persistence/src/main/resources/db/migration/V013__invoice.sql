-- Invoices, what customers owe on them, and the fiscal chain.

CREATE TABLE invoice (
    company_id         uuid           NOT NULL,
    id                 uuid           NOT NULL,
    kind               text           NOT NULL
        CHECK (kind IN ('STANDARD', 'DEPOSIT', 'ADVANCE', 'PRO_FORMA', 'CONTRACT', 'CONSIGNMENT')),
    status             text           NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'CANCELLED')),
    number             text           CHECK (number ~ '^[A-Za-z0-9+_/-]{1,35}$'),
    version            int            NOT NULL CHECK (version > 0),
    customer_id        uuid           NOT NULL,
    sales_rep_id       uuid,
    project_id         uuid,
    customer_reference text,
    payment_term_id    uuid,
    currency           text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    deposit_order_id   uuid,
    issue_date         date           CHECK (issue_date BETWEEN '2000-01-01' AND '2099-12-31'),
    last_due_date      date,
    lines_net          numeric(19, 4) NOT NULL CHECK (lines_net >= 0 AND lines_net < 'Infinity'),
    allowance          numeric(19, 4) NOT NULL CHECK (allowance >= 0 AND allowance < 'Infinity'),
    net                numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    tax                numeric(19, 4) NOT NULL CHECK (tax >= 0 AND tax < 'Infinity'),
    gross              numeric(19, 4) NOT NULL CHECK (gross >= 0 AND gross < 'Infinity'),
    paid               numeric(19, 4) NOT NULL CHECK (paid >= 0 AND paid < 'Infinity'),
    credited           numeric(19, 4) NOT NULL CHECK (credited >= 0 AND credited < 'Infinity'),
    corrected          numeric(19, 4) NOT NULL CHECK (corrected >= 0 AND corrected < 'Infinity'),
    disputed           numeric(19, 4) CHECK (disputed > 0 AND disputed < 'Infinity'),
    doubtful           boolean        NOT NULL,
    written_off        numeric(19, 4) CHECK (written_off > 0 AND written_off < 'Infinity'),
    terms              jsonb          NOT NULL,
    origin             jsonb          NOT NULL,
    discounts          jsonb          NOT NULL,
    taxes              jsonb          NOT NULL,
    issuance           jsonb,
    recovery           jsonb          NOT NULL,
    created            jsonb          NOT NULL,
    updated            jsonb          NOT NULL,
    status_dates       jsonb          NOT NULL,
    created_at         timestamptz    NOT NULL,
    updated_at         timestamptz    NOT NULL,
    PRIMARY KEY (company_id, id),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id),
    FOREIGN KEY (company_id, payment_term_id) REFERENCES payment_term (company_id, id),
    CONSTRAINT invoice_number_unique UNIQUE (company_id, number),
    CONSTRAINT invoice_numbered CHECK (
        CASE WHEN kind = 'PRO_FORMA' THEN status = 'DRAFT' AND number IS NOT NULL
             ELSE (status = 'DRAFT') = (number IS NULL) END),
    CONSTRAINT invoice_dated CHECK ((status = 'DRAFT') = (issue_date IS NULL) AND (status = 'DRAFT') = (issuance IS NULL)),
    CONSTRAINT invoice_due CHECK (last_due_date >= issue_date),
    CONSTRAINT invoice_sums CHECK (net = lines_net - allowance AND gross = net + tax),
    CONSTRAINT invoice_open CHECK (paid + credited <= gross AND corrected <= gross),
    CONSTRAINT invoice_settled CHECK (status <> 'DRAFT' OR paid + credited + corrected = 0),
    CONSTRAINT invoice_cancelled CHECK ((status = 'CANCELLED') = (status <> 'DRAFT' AND gross > 0 AND corrected = gross)),
    CONSTRAINT invoice_deposit CHECK (deposit_order_id IS NULL OR kind = 'DEPOSIT')
);
CREATE INDEX invoice_customer ON invoice (company_id, customer_id, created_at);
CREATE INDEX invoice_created ON invoice (company_id, created_at, id);
CREATE INDEX invoice_payment_term ON invoice (company_id, payment_term_id) WHERE payment_term_id IS NOT NULL;
CREATE INDEX invoice_issue_date ON invoice (company_id, issue_date) WHERE issue_date IS NOT NULL;
CREATE INDEX invoice_deposit_order ON invoice (company_id, deposit_order_id) WHERE deposit_order_id IS NOT NULL;
CREATE INDEX invoice_with_open ON invoice (company_id, customer_id) WHERE status = 'ISSUED' AND paid + credited < gross;
SELECT comptoir_secure('invoice');

CREATE TABLE invoice_line (
    company_id       uuid           NOT NULL,
    invoice_id       uuid           NOT NULL,
    id               uuid           NOT NULL,
    position         int            NOT NULL CHECK (position > 0),
    kind             text           NOT NULL CHECK (kind IN ('GOODS', 'SERVICE', 'TEXT', 'SYSTEM')),
    product_id       uuid,
    description      text           NOT NULL,
    quantity         numeric(19, 6) NOT NULL CHECK (quantity > '-Infinity' AND quantity < 'Infinity'),
    unit_price       numeric(19, 6) NOT NULL CHECK (unit_price >= 0 AND unit_price < 'Infinity'),
    tax_category     text           NOT NULL,
    tax_rate         numeric(9, 6)  NOT NULL CHECK (tax_rate >= 0 AND tax_rate <= 100),
    gross            numeric(19, 4) NOT NULL CHECK (gross > '-Infinity' AND gross < 'Infinity'),
    allowance        numeric(19, 4) NOT NULL CHECK (allowance >= 0 AND allowance < 'Infinity'),
    net              numeric(19, 4) NOT NULL CHECK (net > '-Infinity' AND net < 'Infinity'),
    document_share   numeric(19, 4) NOT NULL CHECK (document_share >= 0 AND document_share < 'Infinity'),
    tax              numeric(19, 4) NOT NULL CHECK (tax > '-Infinity' AND tax < 'Infinity'),
    order_line_id    uuid,
    delivery_line_id uuid,
    deposit_line_id  uuid,
    detail           jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    FOREIGN KEY (company_id, invoice_id) REFERENCES invoice (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id),
    CONSTRAINT invoice_line_quantity CHECK (CASE WHEN kind = 'SYSTEM' THEN quantity = -1 ELSE quantity > 0 END),
    CONSTRAINT invoice_line_net CHECK (net = gross - allowance)
);
CREATE UNIQUE INDEX invoice_line_position ON invoice_line (company_id, invoice_id, position);
CREATE INDEX invoice_line_product ON invoice_line (company_id, product_id) WHERE product_id IS NOT NULL;
CREATE INDEX invoice_line_order ON invoice_line (company_id, order_line_id) WHERE order_line_id IS NOT NULL;
CREATE INDEX invoice_line_delivery ON invoice_line (company_id, delivery_line_id) WHERE delivery_line_id IS NOT NULL;
CREATE INDEX invoice_line_deposit ON invoice_line (company_id, deposit_line_id) WHERE deposit_line_id IS NOT NULL;
SELECT comptoir_secure('invoice_line');

-- What is owed, per instalment. The amounts due never change, what is open of them does.
CREATE TABLE receivable (
    company_id uuid           NOT NULL,
    invoice_id uuid           NOT NULL,
    position   int            NOT NULL CHECK (position > 0),
    due_date   date           NOT NULL,
    amount     numeric(19, 4) NOT NULL CHECK (amount >= 0 AND amount < 'Infinity'),
    open       numeric(19, 4) NOT NULL CHECK (open >= 0 AND open <= amount),
    PRIMARY KEY (company_id, invoice_id, position),
    FOREIGN KEY (company_id, invoice_id) REFERENCES invoice (company_id, id)
);
CREATE INDEX receivable_due ON receivable (company_id, due_date) WHERE open > 0;
SELECT comptoir_secure('receivable');

-- An issued invoice never changes and never goes (CGI art. 289, I-5). What happens to its money does not stand on it.
CREATE FUNCTION invoice_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    free text[] := ARRAY['status', 'version', 'paid', 'credited', 'corrected', 'disputed', 'doubtful', 'written_off',
                         'recovery', 'updated', 'status_dates', 'updated_at'];
BEGIN
    IF OLD.status = 'DRAFT' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'invoice % is issued and stays', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF to_jsonb(NEW) - free <> to_jsonb(OLD) - free OR NEW.status = 'DRAFT'
            OR (OLD.status = 'CANCELLED' AND NEW.status <> 'CANCELLED') THEN
        RAISE EXCEPTION 'invoice % is issued and does not change', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER invoice_guard BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_guard();

CREATE FUNCTION invoice_line_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM invoice i WHERE i.company_id = OLD.company_id
                                        AND i.id = OLD.invoice_id AND i.status <> 'DRAFT')
       OR TG_OP <> 'DELETE' AND EXISTS (SELECT FROM invoice i WHERE i.company_id = NEW.company_id
                                           AND i.id = NEW.invoice_id AND i.status <> 'DRAFT') THEN
        RAISE EXCEPTION 'the lines of an issued invoice do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER invoice_line_guard BEFORE INSERT OR UPDATE OR DELETE ON invoice_line
    FOR EACH ROW EXECUTE FUNCTION invoice_line_guard();

CREATE FUNCTION receivable_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'open' <> to_jsonb(OLD) - 'open' THEN
        RAISE EXCEPTION 'what is due on an issued invoice does not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER receivable_guard BEFORE UPDATE OR DELETE ON receivable
    FOR EACH ROW EXECUTE FUNCTION receivable_guard();

-- The fiscal chain: only ever added to, by one writer at a time, who holds the row of its end.
CREATE TABLE fiscal_chain (
    company_id uuid   NOT NULL,
    chain      text   NOT NULL,
    last_seq   bigint NOT NULL CHECK (last_seq >= 0),
    last_hash  text   NOT NULL CHECK (last_hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (company_id, chain)
);
SELECT comptoir_secure('fiscal_chain');
REVOKE DELETE, TRUNCATE ON fiscal_chain FROM "${app_role}";

CREATE TABLE fiscal_event (
    company_id     uuid        NOT NULL,
    chain          text        NOT NULL,
    seq            bigint      NOT NULL CHECK (seq > 0),
    type           text        NOT NULL
        CHECK (type IN ('ISSUED', 'RENDERED', 'PAYMENT_RECORDED', 'PAYMENT_REVERSED', 'DEPOSIT_ALLOCATED', 'STATUS',
                        'REPRINT', 'EXPORT', 'CLOSURE', 'ARCHIVE', 'CONFIG_CHANGE', 'RESTORE')),
    document_type  text,
    document_id    uuid,
    occurred_at    timestamptz NOT NULL,
    payload        text        NOT NULL,
    payload_sha256 text        NOT NULL CHECK (payload_sha256 ~ '^[0-9a-f]{64}$'),
    prev_hash      text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    hash           text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    hash_version   int         NOT NULL,
    PRIMARY KEY (company_id, chain, seq),
    CONSTRAINT fiscal_event_hash_unique UNIQUE (company_id, chain, hash)
);
CREATE INDEX fiscal_event_document ON fiscal_event (company_id, document_id) WHERE document_id IS NOT NULL;
CREATE UNIQUE INDEX fiscal_event_issued_once ON fiscal_event (company_id, document_id) WHERE type = 'ISSUED';
SELECT comptoir_secure('fiscal_event');
REVOKE UPDATE, DELETE, TRUNCATE ON fiscal_event FROM "${app_role}";

CREATE FUNCTION fiscal_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'fiscal events do not change' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER fiscal_event_guard BEFORE UPDATE OR DELETE ON fiscal_event
    FOR EACH ROW EXECUTE FUNCTION fiscal_guard();

-- Documents to be sent by mail once the transaction that asked for it is committed.
CREATE TABLE document_mail (
    company_id    uuid        NOT NULL,
    id            uuid        NOT NULL,
    document_type text        NOT NULL,
    document_id   uuid        NOT NULL,
    recipient     text        NOT NULL CHECK (length(recipient) BETWEEN 3 AND 320),
    message       text,
    requested_at  timestamptz NOT NULL DEFAULT now(),
    sent_at       timestamptz,
    PRIMARY KEY (company_id, id)
);
CREATE INDEX document_mail_waiting ON document_mail (company_id, requested_at) WHERE sent_at IS NULL;
SELECT comptoir_secure('document_mail');

SELECT comptoir_index($$
    SELECT company_id, 'INVOICE', id, number, status, customer_id, created_at FROM invoice
$$);
