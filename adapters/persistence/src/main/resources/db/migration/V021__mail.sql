-- Mails are sent, tried again, given up.
ALTER TABLE document_mail
    ADD COLUMN revision        int         NOT NULL DEFAULT 1 CHECK (revision > 0),
    ADD COLUMN status          text        NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING', 'SENT', 'FAILED')),
    ADD COLUMN attempts        int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    ADD COLUMN next_attempt_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN last_error      text;

-- What was asked for before anything could be sent is old news to its customers.
UPDATE document_mail
   SET status = CASE WHEN sent_at IS NULL THEN 'FAILED' ELSE 'SENT' END,
       last_error = CASE WHEN sent_at IS NULL THEN 'asked for before this server could send mail' END;

ALTER TABLE document_mail ADD CONSTRAINT document_mail_sent CHECK ((sent_at IS NOT NULL) = (status = 'SENT'));

DROP INDEX document_mail_waiting;
CREATE INDEX document_mail_due ON document_mail (next_attempt_at) WHERE status = 'WAITING';
CREATE INDEX document_mail_document ON document_mail (company_id, document_id);

-- Whose mails are due: one look at all companies, which only the owner has. It tells their ids and nothing else.
CREATE FUNCTION companies_with_mail(moment timestamptz) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
    SELECT DISTINCT company_id FROM document_mail WHERE status = 'WAITING' AND next_attempt_at <= moment
$$;
REVOKE ALL ON FUNCTION companies_with_mail(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION companies_with_mail(timestamptz) TO "${app_role}";
