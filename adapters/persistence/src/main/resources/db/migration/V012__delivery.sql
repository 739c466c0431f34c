-- Delivery notes. What was returned or invoiced of a line is in the ledger of quantities.

CREATE TABLE delivery_note (
    company_id     uuid           NOT NULL,
    id             uuid           NOT NULL,
    number         text           NOT NULL,
    status         text           NOT NULL CHECK (status IN
        ('DRAFT', 'AWAITING_APPROVAL', 'SHIPPED', 'DELIVERED', 'REFUSED', 'CANCELLED')),
    version        int            NOT NULL CHECK (version > 0),
    customer_id    uuid           NOT NULL,
    warehouse_id   uuid           NOT NULL,
    carrier_id     uuid,
    sales_rep_id   uuid,
    planned_date   date,
    shipped_date   date,
    delivered_date date,
    value          numeric(19, 4) NOT NULL CHECK (value >= 0 AND value < 'Infinity'),
    terms          jsonb          NOT NULL,
    carriage       jsonb          NOT NULL,
    progress       jsonb          NOT NULL,
    created        jsonb          NOT NULL,
    updated        jsonb          NOT NULL,
    status_dates   jsonb          NOT NULL,
    created_at     timestamptz    NOT NULL,
    updated_at     timestamptz    NOT NULL,
    search_text    text           NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT delivery_note_number UNIQUE (company_id, number),
    CONSTRAINT delivery_note_shipped CHECK (
        (shipped_date IS NOT NULL) = (status IN ('SHIPPED', 'DELIVERED', 'REFUSED'))),
    CONSTRAINT delivery_note_delivered CHECK (
        (delivered_date IS NOT NULL) = (status IN ('DELIVERED', 'REFUSED')) AND delivered_date >= shipped_date),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id),
    FOREIGN KEY (company_id, warehouse_id) REFERENCES warehouse (company_id, id)
);
CREATE INDEX delivery_note_created ON delivery_note (company_id, created_at, id);
CREATE INDEX delivery_note_status ON delivery_note (company_id, status, created_at, id);
CREATE INDEX delivery_note_customer ON delivery_note (company_id, customer_id, created_at, id);
CREATE INDEX delivery_note_warehouse ON delivery_note (company_id, warehouse_id);
SELECT comptoir_secure('delivery_note');

CREATE TABLE delivery_note_line (
    company_id       uuid           NOT NULL,
    id               uuid           NOT NULL,
    delivery_note_id uuid           NOT NULL,
    position         int            NOT NULL CHECK (position > 0),
    source_type      text           NOT NULL CHECK (source_type IN ('ORDER', 'INVOICE')),
    source_id        uuid           NOT NULL,
    source_line_id   uuid           NOT NULL,
    product_id       uuid,
    quantity         numeric(19, 6) NOT NULL CHECK (quantity > 0 AND quantity < 'Infinity'),
    accepted         numeric(19, 6) NOT NULL CHECK (accepted >= 0 AND accepted <= quantity),
    detail           jsonb          NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT delivery_note_line_position UNIQUE (company_id, delivery_note_id, position) DEFERRABLE,
    FOREIGN KEY (company_id, delivery_note_id) REFERENCES delivery_note (company_id, id),
    FOREIGN KEY (company_id, product_id) REFERENCES product (company_id, id)
);
CREATE INDEX delivery_note_line_note ON delivery_note_line (company_id, delivery_note_id, position);
CREATE INDEX delivery_note_line_source ON delivery_note_line (company_id, source_id);
CREATE INDEX delivery_note_line_source_line ON delivery_note_line (company_id, source_line_id);
CREATE INDEX delivery_note_line_product ON delivery_note_line (company_id, product_id) WHERE product_id IS NOT NULL;
SELECT comptoir_secure('delivery_note_line');

SELECT comptoir_index($$
    SELECT company_id, 'DELIVERY_NOTE', id, number, status, customer_id, created_at FROM delivery_note
$$);
