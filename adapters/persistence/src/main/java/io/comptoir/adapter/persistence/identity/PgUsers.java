package io.comptoir.adapter.persistence.identity;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.identity.Users;
import io.comptoir.domain.identity.User;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Users as rows of a table that belongs to no company. */
@Singleton
public class PgUsers implements Users {

    private final Sql sql;

    public PgUsers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<User> find(UUID id) {
        return sql.one("SELECT * FROM app_user WHERE id = ?", PgUsers::user, id);
    }

    @Override
    public User lock(UUID id) {
        return sql.one("SELECT * FROM app_user WHERE id = ? FOR UPDATE", PgUsers::user, id)
                .orElseThrow(() -> new DomainException.NotFound("user", id));
    }

    @Override
    public Optional<User> withEmail(String email) {
        return sql.one("SELECT * FROM app_user WHERE email = ?", PgUsers::user, User.normalised(email));
    }

    @Override
    public Optional<User> known(String issuer, String subject) {
        return sql.one(
                "SELECT u.* FROM app_user u JOIN external_identity e ON e.user_id = u.id"
                        + " WHERE e.issuer = ? AND e.subject = ?",
                PgUsers::user,
                issuer,
                subject);
    }

    @Override
    public void recognise(UUID userId, String issuer, String subject) {
        sql.update(
                "INSERT INTO external_identity (issuer, subject, user_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                issuer,
                subject,
                userId);
    }

    @Override
    public User addUnlessPresent(User user) {
        sql.update(
                "INSERT INTO app_user (id, email, name, password_hash, language, token_version)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
                user.id(),
                user.email(),
                user.name(),
                user.passwordHash(),
                user.language(),
                user.tokenVersion());
        return withEmail(user.email()).orElseThrow();
    }

    @Override
    public void update(User user) {
        sql.update(
                "UPDATE app_user SET name = ?, password_hash = ?, language = ?, token_version = ? WHERE id = ?",
                user.name(),
                user.passwordHash(),
                user.language(),
                user.tokenVersion(),
                user.id());
    }

    static User user(ResultRow row) {
        return new User(
                row.uuid("id"),
                row.string("email"),
                row.string("name"),
                row.stringOrNull("password_hash"),
                row.string("language"),
                row.integer("token_version"));
    }
}
