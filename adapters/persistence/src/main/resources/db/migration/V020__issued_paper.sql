-- The papers of issued invoices and credit notes, as they were first printed. Their digests are in the fiscal chain.
CREATE TABLE issued_paper (
    company_id    uuid        NOT NULL,
    document_id   uuid        NOT NULL,
    document_type text        NOT NULL CHECK (document_type IN ('INVOICE', 'CREDIT_NOTE')),
    sha256        text        NOT NULL CHECK (sha256 = encode(sha256(content), 'hex')),
    content       bytea       NOT NULL,
    printed_at    timestamptz NOT NULL,
    PRIMARY KEY (company_id, document_id)
);
-- PDF is compressed already.
ALTER TABLE issued_paper ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT comptoir_secure('issued_paper');
REVOKE UPDATE, DELETE, TRUNCATE ON issued_paper FROM "${app_role}";

CREATE FUNCTION issued_paper_guard() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the paper of an issued document does not change' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER issued_paper_guard BEFORE UPDATE OR DELETE ON issued_paper
    FOR EACH ROW EXECUTE FUNCTION issued_paper_guard();
