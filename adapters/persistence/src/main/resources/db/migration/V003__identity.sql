-- Companies, users, sessions, roles. What is read before the company is known belongs to no company and has no
-- row-level security: company, app_user, membership, external_identity, login_session, refresh_token, login_attempt.

CREATE TABLE company (
    id                    uuid        NOT NULL PRIMARY KEY,
    code                  text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{0,19}$'),
    version               int         NOT NULL CHECK (version > 0),
    identity              jsonb       NOT NULL,
    mentions              jsonb       NOT NULL,
    time_zone             text        NOT NULL,
    currency              text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    language              text        NOT NULL CHECK (language ~ '^[a-z]{2}$'),
    settings              jsonb       NOT NULL,
    created_at            timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT company_code UNIQUE (code)
);

CREATE TABLE app_user (
    id            uuid        NOT NULL PRIMARY KEY,
    email         text        NOT NULL CHECK (email = lower(email)),
    name          text        NOT NULL,
    password_hash text,
    language      text        NOT NULL CHECK (language ~ '^[a-z]{2}$'),
    token_version int         NOT NULL CHECK (token_version > 0),
    created_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT app_user_email UNIQUE (email)
);

CREATE TABLE membership (
    company_id uuid        NOT NULL REFERENCES company (id),
    user_id    uuid        NOT NULL REFERENCES app_user (id),
    roles      text[]      NOT NULL CHECK (roles <@ ARRAY ['ADMIN', 'AGENT', 'SALES_REP']),
    status     text        NOT NULL CHECK (status IN ('ACTIVE', 'INACTIVE')),
    version    int         NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (company_id, user_id)
);
CREATE INDEX membership_user ON membership (user_id);

-- What an outside issuer of tokens calls a user.
CREATE TABLE external_identity (
    issuer  text NOT NULL,
    subject text NOT NULL,
    user_id uuid NOT NULL REFERENCES app_user (id),
    PRIMARY KEY (issuer, subject)
);

-- A login and all refresh tokens that came from it.
CREATE TABLE login_session (
    id         uuid        NOT NULL PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES app_user (id),
    expires_at timestamptz NOT NULL,
    closed     boolean     NOT NULL DEFAULT false
);
CREATE INDEX login_session_user ON login_session (user_id);

CREATE TABLE refresh_token (
    hash       text        NOT NULL PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES login_session (id) ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- Failed logins, by the hash of the address or of the source.
CREATE TABLE login_attempt (
    counted_by   text        NOT NULL CHECK (counted_by IN ('ADDRESS', 'SOURCE')),
    key          text        NOT NULL,
    failures     int         NOT NULL CHECK (failures >= 0),
    last_failure timestamptz NOT NULL,
    PRIMARY KEY (counted_by, key)
);
CREATE INDEX login_attempt_age ON login_attempt (last_failure);

-- Where a company's role holds other permissions than the defaults, and how often that was changed.
CREATE TABLE company_role (
    company_id uuid NOT NULL REFERENCES company (id),
    role       text NOT NULL CHECK (role IN ('ADMIN', 'AGENT', 'SALES_REP')),
    version    int  NOT NULL CHECK (version > 0),
    PRIMARY KEY (company_id, role)
);
SELECT comptoir_secure('company_role');

CREATE TABLE role_grant (
    company_id uuid    NOT NULL,
    role       text    NOT NULL,
    permission text    NOT NULL,
    granted    boolean NOT NULL,
    PRIMARY KEY (company_id, role, permission),
    FOREIGN KEY (company_id, role) REFERENCES company_role (company_id, role)
);
SELECT comptoir_secure('role_grant');
