-- Credit notes, what they take of invoice lines, and the credit notes of suppliers.

CREATE TABLE credit_note (
    company_id   uuid           NOT NULL,
    id           uuid           NOT NULL,
    number       text           CHECK (number ~ '^[A-Za-z0-9+_/-]{1,35}$'),
    status       text           NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'SETTLED', 'CANCELLED')),
    purpose      text           NOT NULL CHECK (purpose IN ('RETURN', 'CORRECTION', 'PRICE', 'GOODWILL', 'REBATE')),
    version      int            NOT NULL CHECK (version > 0),
    customer_id  uuid           NOT NULL,
    invoice_id   uuid,
    return_id    uuid,
    sales_rep_id uuid,
    currency     text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    issue_date   date           CHECK (issue_date BETWEEN '2000-01-01' AND '2099-12-31'),
    net          numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    tax          numeric(19, 4) NOT NULL CHECK (tax >= 0 AND tax < 'Infinity'),
    gross        numeric(19, 4) NOT NULL CHECK (gross >= 0 AND gross < 'Infinity'),
    allocated    numeric(19, 4) NOT NULL CHECK (allocated >= 0 AND allocated < 'Infinity'),
    refunded     numeric(19, 4) NOT NULL CHECK (refunded >= 0 AND refunded < 'Infinity'),
    open_amount  numeric(19, 4) NOT NULL CHECK (open_amount >= 0 AND open_amount < 'Infinity'),
    terms        jsonb          NOT NULL,
    origin       jsonb          NOT NULL,
    issuance     jsonb,
    used         jsonb          NOT NULL,
    created      jsonb          NOT NULL,
    updated      jsonb          NOT NULL,
    status_dates jsonb          NOT NULL,
    created_at   timestamptz    NOT NULL,
    updated_at   timestamptz    NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT credit_note_number_unique UNIQUE (company_id, number),
    CONSTRAINT credit_note_numbered CHECK (
        (number IS NOT NULL) = (status IN ('ISSUED', 'SETTLED'))
        AND (issue_date IS NOT NULL) = (number IS NOT NULL) AND (issuance IS NOT NULL) = (number IS NOT NULL)),
    CONSTRAINT credit_note_origin CHECK ((purpose = 'REBATE') = (invoice_id IS NULL)),
    CONSTRAINT credit_note_sums CHECK (gross = net + tax),
    CONSTRAINT credit_note_used CHECK (
        CASE WHEN status IN ('ISSUED', 'SETTLED') THEN open_amount = gross - allocated - refunded
             ELSE allocated + refunded + open_amount = 0 END),
    CONSTRAINT credit_note_settled CHECK (status <> 'ISSUED' OR open_amount > 0),
    CONSTRAINT credit_note_spent CHECK (status <> 'SETTLED' OR open_amount = 0),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id),
    FOREIGN KEY (company_id, invoice_id) REFERENCES invoice (company_id, id),
    FOREIGN KEY (company_id, return_id) REFERENCES sales_return (company_id, id)
);
CREATE INDEX credit_note_created ON credit_note (company_id, created_at, id);
CREATE INDEX credit_note_status ON credit_note (company_id, status, created_at, id);
CREATE INDEX credit_note_customer ON credit_note (company_id, customer_id, created_at, id);
CREATE INDEX credit_note_invoice ON credit_note (company_id, invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX credit_note_return ON credit_note (company_id, return_id) WHERE return_id IS NOT NULL;
CREATE INDEX credit_note_open ON credit_note (company_id, customer_id) WHERE open_amount > 0;
SELECT comptoir_secure('credit_note');

CREATE TABLE credit_note_line (
    company_id      uuid           NOT NULL,
    id              uuid           NOT NULL,
    credit_note_id  uuid           NOT NULL,
    position        int            NOT NULL CHECK (position > 0),
    invoice_line_id uuid,
    return_line_id  uuid,
    product_id      uuid,
    quantity        numeric(19, 6) NOT NULL CHECK (quantity >= 0 AND quantity < 'Infinity'),
    net             numeric(19, 4) NOT NULL CHECK (net > '-Infinity' AND net < 'Infinity'),
    tax             numeric(19, 4) NOT NULL CHECK (tax > '-Infinity' AND tax < 'Infinity'),
    tax_category    text           NOT NULL,
    tax_rate        numeric(9, 6)  NOT NULL CHECK (tax_rate >= 0 AND tax_rate <= 100),
    detail          jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT credit_note_line_position UNIQUE (company_id, credit_note_id, position),
    FOREIGN KEY (company_id, credit_note_id) REFERENCES credit_note (company_id, id),
    FOREIGN KEY (company_id, invoice_line_id) REFERENCES invoice_line (company_id, id)
);
CREATE INDEX credit_note_line_invoice ON credit_note_line (company_id, invoice_line_id)
    WHERE invoice_line_id IS NOT NULL;
SELECT comptoir_secure('credit_note_line');

-- What live credit notes take of an invoice line: never more than the line, in quantity, in net and in tax. Lines that
-- deduct a deposit are negative, and so is what is taken of them.
CREATE TABLE invoice_line_credit (
    company_id        uuid           NOT NULL,
    invoice_line_id   uuid           NOT NULL,
    invoice_id        uuid           NOT NULL,
    quantity          numeric(19, 6) NOT NULL CHECK (quantity >= 0 AND quantity < 'Infinity'),
    net               numeric(19, 4) NOT NULL CHECK (net > '-Infinity' AND net < 'Infinity'),
    tax               numeric(19, 4) NOT NULL CHECK (tax > '-Infinity' AND tax < 'Infinity'),
    credited_quantity numeric(19, 6) NOT NULL CHECK (credited_quantity >= 0 AND credited_quantity <= quantity),
    quantity_net      numeric(19, 4) NOT NULL CHECK (quantity_net > '-Infinity' AND quantity_net < 'Infinity'),
    quantity_tax      numeric(19, 4) NOT NULL CHECK (quantity_tax > '-Infinity' AND quantity_tax < 'Infinity'),
    amount_net        numeric(19, 4) NOT NULL CHECK (amount_net > '-Infinity' AND amount_net < 'Infinity'),
    amount_tax        numeric(19, 4) NOT NULL CHECK (amount_tax > '-Infinity' AND amount_tax < 'Infinity'),
    PRIMARY KEY (company_id, invoice_line_id),
    CONSTRAINT invoice_line_credit_net CHECK (
        (quantity_net + amount_net) * sign(net) >= 0 AND abs(quantity_net + amount_net) <= abs(net)),
    CONSTRAINT invoice_line_credit_tax CHECK (
        (quantity_tax + amount_tax) * sign(tax) >= 0 AND abs(quantity_tax + amount_tax) <= abs(tax)),
    FOREIGN KEY (company_id, invoice_line_id) REFERENCES invoice_line (company_id, id),
    FOREIGN KEY (company_id, invoice_id) REFERENCES invoice (company_id, id)
);
CREATE INDEX invoice_line_credit_invoice ON invoice_line_credit (company_id, invoice_id);
SELECT comptoir_secure('invoice_line_credit');
REVOKE DELETE, TRUNCATE ON invoice_line_credit FROM "${app_role}";

-- Nobody deletes a credit note, and an issued one never changes. What becomes of its amount does not stand on it.
CREATE FUNCTION credit_note_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    free text[] := ARRAY['status', 'version', 'allocated', 'refunded', 'open_amount', 'used', 'updated',
                         'status_dates', 'updated_at'];
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'credit note % stays', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.status = 'DRAFT' THEN
        RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - free <> to_jsonb(OLD) - free OR NEW.status IN ('DRAFT', 'CANCELLED')
            OR NEW.allocated < OLD.allocated OR NEW.refunded < OLD.refunded THEN
        RAISE EXCEPTION 'credit note % is issued and does not change', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER credit_note_guard BEFORE UPDATE OR DELETE ON credit_note
    FOR EACH ROW EXECUTE FUNCTION credit_note_guard();

CREATE FUNCTION credit_note_line_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM credit_note n WHERE n.company_id = OLD.company_id
                                        AND n.id = OLD.credit_note_id AND n.status <> 'DRAFT')
       OR TG_OP <> 'DELETE' AND EXISTS (SELECT FROM credit_note n WHERE n.company_id = NEW.company_id
                                           AND n.id = NEW.credit_note_id AND n.status <> 'DRAFT') THEN
        RAISE EXCEPTION 'the lines of a credit note that is no draft do not change'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER credit_note_line_guard BEFORE INSERT OR UPDATE OR DELETE ON credit_note_line
    FOR EACH ROW EXECUTE FUNCTION credit_note_line_guard();

CREATE TABLE supplier_credit_note (
    company_id    uuid           NOT NULL,
    id            uuid           NOT NULL,
    number        text,
    status        text           NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'CANCELLED')),
    version       int            NOT NULL CHECK (version > 0),
    supplier_id   uuid,
    supplier_name text           NOT NULL,
    reference     text,
    currency      text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    issue_date    date,
    net           numeric(19, 4) NOT NULL CHECK (net >= 0 AND net < 'Infinity'),
    tax           numeric(19, 4) NOT NULL CHECK (tax >= 0 AND tax < 'Infinity'),
    gross         numeric(19, 4) NOT NULL CHECK (gross >= 0 AND gross < 'Infinity'),
    body          jsonb          NOT NULL,
    created       jsonb          NOT NULL,
    updated       jsonb          NOT NULL,
    status_dates  jsonb          NOT NULL,
    created_at    timestamptz    NOT NULL,
    updated_at    timestamptz    NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT supplier_credit_note_number UNIQUE (company_id, number),
    CONSTRAINT supplier_credit_note_numbered CHECK (
        (number IS NOT NULL) = (status = 'ISSUED') AND (issue_date IS NOT NULL) = (status = 'ISSUED')),
    CONSTRAINT supplier_credit_note_sums CHECK (gross = net + tax)
);
CREATE INDEX supplier_credit_note_created ON supplier_credit_note (company_id, created_at, id);
SELECT comptoir_secure('supplier_credit_note');

SELECT comptoir_index($$
    SELECT company_id, 'CREDIT_NOTE', id, number, status, customer_id, created_at FROM credit_note
    UNION ALL
    SELECT company_id, 'SUPPLIER_CREDIT_NOTE', id, number, status, NULL::uuid, created_at FROM supplier_credit_note
$$);
