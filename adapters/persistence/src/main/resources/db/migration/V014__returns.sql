-- Customer returns. What they hold of delivery and order lines is in the ledger of quantities.

CREATE TABLE sales_return (
    company_id       uuid        NOT NULL,
    id               uuid        NOT NULL,
    number           text        NOT NULL,
    status           text        NOT NULL CHECK (status IN
        ('SUBMITTED', 'VALIDATED', 'CLOSED', 'REJECTED', 'CANCELLED')),
    shown_status     text        NOT NULL CHECK (shown_status IN
        ('SUBMITTED', 'VALIDATED', 'RECEIVED', 'CREDITED', 'CLOSED', 'REJECTED', 'CANCELLED')),
    receipt_status   text        NOT NULL CHECK (receipt_status IN ('NOT_RECEIVED', 'PARTIAL', 'RECEIVED')),
    credit_status    text        NOT NULL CHECK (credit_status IN
        ('NOTHING_TO_CREDIT', 'TO_CREDIT', 'DRAFTED', 'CREDITED')),
    version          int         NOT NULL CHECK (version > 0),
    customer_id      uuid        NOT NULL,
    warehouse_id     uuid        NOT NULL,
    delivery_note_id uuid,
    sales_rep_id     uuid,
    reason           text        NOT NULL,
    terms            jsonb       NOT NULL,
    origin           jsonb       NOT NULL,
    decision         text,
    created          jsonb       NOT NULL,
    updated          jsonb       NOT NULL,
    status_dates     jsonb       NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    search_text      text        NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT sales_return_number UNIQUE (company_id, number),
    CONSTRAINT sales_return_shown CHECK (
        shown_status = status OR (status = 'VALIDATED' AND shown_status IN ('RECEIVED', 'CREDITED'))),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id),
    FOREIGN KEY (company_id, warehouse_id) REFERENCES warehouse (company_id, id)
);
CREATE INDEX sales_return_created ON sales_return (company_id, created_at, id);
CREATE INDEX sales_return_status ON sales_return (company_id, shown_status, created_at, id);
CREATE INDEX sales_return_customer ON sales_return (company_id, customer_id, created_at, id);
CREATE INDEX sales_return_warehouse ON sales_return (company_id, warehouse_id);
CREATE INDEX sales_return_note ON sales_return (company_id, delivery_note_id) WHERE delivery_note_id IS NOT NULL;
SELECT comptoir_secure('sales_return');

CREATE TABLE sales_return_line (
    company_id       uuid           NOT NULL,
    id               uuid           NOT NULL,
    return_id        uuid           NOT NULL,
    position         int            NOT NULL CHECK (position > 0),
    delivery_line_id uuid,
    product_id       uuid,
    quantity         numeric(19, 6) NOT NULL CHECK (quantity > 0 AND quantity < 'Infinity'),
    received         numeric(19, 6) NOT NULL CHECK (received >= 0 AND received <= quantity),
    drafted          numeric(19, 6) NOT NULL CHECK (drafted >= 0 AND drafted < 'Infinity'),
    credited         numeric(19, 6) NOT NULL CHECK (credited >= 0 AND credited < 'Infinity'),
    detail           jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT sales_return_line_credits CHECK (drafted + credited <= quantity),
    FOREIGN KEY (company_id, return_id) REFERENCES sales_return (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id)
);
CREATE INDEX sales_return_line_return ON sales_return_line (company_id, return_id, position);
CREATE INDEX sales_return_line_delivery ON sales_return_line (company_id, delivery_line_id)
    WHERE delivery_line_id IS NOT NULL;
CREATE INDEX sales_return_line_product ON sales_return_line (company_id, product_id) WHERE product_id IS NOT NULL;
SELECT comptoir_secure('sales_return_line');

SELECT comptoir_index($$
    SELECT company_id, 'RETURN', id, number, shown_status, customer_id, created_at FROM sales_return
$$);
