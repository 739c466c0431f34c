-- Order types as records of a company. Each starts with the ready-made ones.

ALTER TABLE order_type
    ADD COLUMN id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN version    int         NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD COLUMN archived   boolean     NOT NULL DEFAULT false,
    ADD COLUMN name       text        NOT NULL DEFAULT '',
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
UPDATE order_type SET name = code;
ALTER TABLE order_type
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN archived DROP DEFAULT,
    ALTER COLUMN name DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT,
    ADD CONSTRAINT order_type_id UNIQUE (company_id, id);
