package io.comptoir.application.identity;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.identity.User;
import io.comptoir.domain.shared.error.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Users and their memberships in memory. */
public class InMemoryIdentity implements Users, Memberships {

    private record Place(UUID companyId, UUID userId) {}

    private final Map<UUID, User> users = new LinkedHashMap<>();
    private final Map<Place, Membership> memberships = new LinkedHashMap<>();
    private final Map<List<String>, UUID> outside = new LinkedHashMap<>();

    @Override
    public Optional<User> find(UUID id) {
        return Optional.ofNullable(users.get(id));
    }

    @Override
    public User lock(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("user", id));
    }

    @Override
    public Optional<User> withEmail(String email) {
        return users.values().stream()
                .filter(u -> u.email().equals(User.normalised(email)))
                .findFirst();
    }

    @Override
    public Optional<User> known(String issuer, String subject) {
        return Optional.ofNullable(outside.get(List.of(issuer, subject))).map(users::get);
    }

    @Override
    public void recognise(UUID userId, String issuer, String subject) {
        outside.putIfAbsent(List.of(issuer, subject), userId);
    }

    @Override
    public User addUnlessPresent(User user) {
        return withEmail(user.email()).orElseGet(() -> {
            users.put(user.id(), user);
            return user;
        });
    }

    @Override
    public void update(User user) {
        users.put(user.id(), user);
    }

    @Override
    public List<Membership> of(UUID userId) {
        return memberships.values().stream()
                .filter(m -> m.userId().equals(userId))
                .toList();
    }

    @Override
    public Optional<Member> find(UUID companyId, UUID userId) {
        return Optional.ofNullable(memberships.get(new Place(companyId, userId)))
                .map(m -> new Member(lock(userId), m));
    }

    @Override
    public Member lock(UUID companyId, UUID userId, Expected expected) {
        var member = get(companyId, userId);
        expected.check(member.membership().version());
        return member;
    }

    @Override
    public int otherAdministrators(UUID companyId, UUID userId) {
        return (int) memberships.values().stream()
                .filter(m -> m.companyId().equals(companyId) && !m.userId().equals(userId))
                .filter(m -> m.active() && m.roles().contains(Role.ADMIN))
                .count();
    }

    @Override
    public boolean add(Membership membership) {
        var place = new Place(membership.companyId(), membership.userId());
        return memberships.putIfAbsent(place, membership) == null;
    }

    @Override
    public void update(Membership membership) {
        memberships.put(new Place(membership.companyId(), membership.userId()), membership);
    }
}
