-- Payments and what they pay.

CREATE TABLE payment (
    company_id    uuid           NOT NULL,
    id            uuid           NOT NULL,
    number        text           NOT NULL,
    status        text           NOT NULL CHECK (status IN
        ('RECEIVED', 'DEPOSITED', 'CLEARED', 'BOUNCED', 'CANCELLED', 'REFUNDED')),
    version       int            NOT NULL CHECK (version > 0),
    direction     text           NOT NULL CHECK (direction IN ('INCOMING', 'OUTGOING')),
    customer_id   uuid           NOT NULL,
    method        text           NOT NULL CHECK (method IN
        ('BANK_REMITTANCE', 'TRANSFER', 'BANK_DEPOSIT', 'CASH', 'CARD', 'DIRECT_DEBIT', 'CASH_ON_DELIVERY',
         'BILL_OF_EXCHANGE')),
    currency      text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount        numeric(19, 4) NOT NULL CHECK (amount > 0 AND amount < 'Infinity'),
    allocated     numeric(19, 4) NOT NULL CHECK (allocated >= 0 AND allocated < 'Infinity'),
    refunded      numeric(19, 4) NOT NULL CHECK (refunded >= 0 AND refunded < 'Infinity'),
    unallocated   numeric(19, 4) NOT NULL CHECK (unallocated >= 0 AND unallocated < 'Infinity'),
    good          boolean        NOT NULL,
    received_date date           NOT NULL,
    reference     text,
    refund_of     uuid,
    customer      jsonb          NOT NULL,
    setback       jsonb,
    created       jsonb          NOT NULL,
    updated       jsonb          NOT NULL,
    status_dates  jsonb          NOT NULL,
    created_at    timestamptz    NOT NULL,
    updated_at    timestamptz    NOT NULL,
    PRIMARY KEY (company_id, id),
    CONSTRAINT payment_number UNIQUE (company_id, number),
    CONSTRAINT payment_spent CHECK (allocated + refunded <= amount),
    CONSTRAINT payment_fallen CHECK (status NOT IN ('BOUNCED', 'CANCELLED') OR allocated = 0),
    FOREIGN KEY (company_id, customer_id) REFERENCES customer (company_id, id)
);
CREATE INDEX payment_created ON payment (company_id, created_at, id);
CREATE INDEX payment_customer ON payment (company_id, customer_id, created_at, id);
CREATE INDEX payment_received ON payment (company_id, received_date, id);
CREATE INDEX payment_reference ON payment (company_id, reference) WHERE reference IS NOT NULL;
CREATE INDEX payment_with_credit ON payment (company_id, customer_id) WHERE unallocated > 0;
SELECT comptoir_secure('payment');

CREATE TABLE payment_allocation (
    company_id  uuid           NOT NULL,
    id          uuid           NOT NULL,
    payment_id  uuid           NOT NULL,
    target_type text           NOT NULL CHECK (target_type IN ('INVOICE', 'DELIVERY_NOTE', 'ORDER', 'QUOTE')),
    target_id   uuid           NOT NULL,
    amount      numeric(19, 4) NOT NULL CHECK (amount > 0 AND amount < 'Infinity'),
    PRIMARY KEY (company_id, id),
    FOREIGN KEY (company_id, payment_id) REFERENCES payment (company_id, id)
);
CREATE INDEX payment_allocation_payment ON payment_allocation (company_id, payment_id);
CREATE INDEX payment_allocation_target ON payment_allocation (company_id, target_id);
SELECT comptoir_secure('payment_allocation');

SELECT comptoir_index($$
    SELECT company_id, 'PAYMENT', id, number, status, customer_id, created_at FROM payment
$$);
