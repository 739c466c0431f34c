package io.comptoir.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.identity.Access.Credential;
import io.comptoir.application.identity.Access.Place;
import io.comptoir.application.identity.Access.Standing;
import io.comptoir.application.shared.DirectUnitOfWork;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.identity.GrantChange;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.identity.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final String ISSUER = "https://id.example";

    private final InMemoryIdentity identity = new InMemoryIdentity();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryRoleGrants grants = new InMemoryRoleGrants();
    private final Access access = new Access(new DirectUnitOfWork(), identity, identity, companies, grants);
    private final User anna =
            identity.addUnlessPresent(User.create(UUID.randomUUID(), "anna@demo.example", "Anna", "hash", "fr"));
    private final UUID demo = company("DEMO");
    private final UUID other = company("OTHER");

    @Nested
    class A_token_of_this_server {

        @Test
        void opens_the_only_company_of_its_bearer() {
            works(demo, Role.SALES_REP);

            var standing = own(1, null).orElseThrow();

            assertThat(standing.place()).isEqualTo(Place.CHOSEN);
            assertThat(standing.at()).extracting(at -> at.company().code()).isEqualTo("DEMO");
            assertThat(standing.permissions()).contains("quote:create").doesNotContain("order:approve");
        }

        @Test
        void is_void_after_a_new_password() {
            works(demo, Role.AGENT);

            assertThat(own(2, null)).isEmpty();
        }

        @Test
        void is_void_for_who_works_nowhere() {
            assertThat(own(1, null)).isEmpty();

            works(demo, Role.AGENT);
            leaves(demo);

            assertThat(own(1, null)).isEmpty();
        }

        @Test
        void asks_which_of_several_companies_is_meant() {
            works(demo, Role.ADMIN);
            works(other, Role.AGENT);

            var undecided = own(1, null).orElseThrow();

            assertThat(undecided.place()).isEqualTo(Place.REQUIRED);
            assertThat(undecided.workplaces()).hasSize(2);
            assertThat(undecided.permissions()).isEmpty();
            assertThat(own(1, other).orElseThrow().permissions())
                    .contains("payment:record")
                    .doesNotContain("user:list");
        }

        @Test
        void knows_no_company_but_its_bearers() {
            works(demo, Role.ADMIN);

            var standing = own(1, other).orElseThrow();

            assertThat(standing.place()).isEqualTo(Place.UNKNOWN);
            assertThat(standing.at()).isNull();
            assertThat(standing.permissions()).isEmpty();
        }

        @Test
        void grants_what_the_company_says_otherwise() {
            works(demo, Role.AGENT);
            grants.replace(demo, Role.AGENT, List.of(new GrantChange(Role.AGENT, "quote:create", true)));

            assertThat(own(1, null).orElseThrow().permissions()).contains("quote:create");
        }

        private Optional<Standing> own(int version, @Nullable UUID company) {
            return access.of(new Credential.Own(anna.id(), version), company);
        }
    }

    @Nested
    class A_token_of_an_outside_issuer {

        @Test
        void is_recognised_by_an_address_that_the_issuer_vouches_for_and_later_by_its_subject() {
            works(demo, Role.AGENT);

            assertThat(outside("sub-1", "Anna@Demo.Example")).isPresent();
            assertThat(outside("sub-1", null)).isPresent();
        }

        @Test
        void is_nobodys_without_such_an_address() {
            works(demo, Role.AGENT);

            assertThat(outside("sub-1", null)).isEmpty();
            assertThat(outside("sub-1", "stranger@demo.example")).isEmpty();
        }

        private Optional<Standing> outside(String subject, @Nullable String email) {
            return access.of(new Credential.Outside(ISSUER, subject, email), null);
        }
    }

    private UUID company(String code) {
        var company = Company.create(UUID.randomUUID(), code, LegalIdentity.of(code, "FR"));
        companies.add(company);
        return company.id();
    }

    private void works(UUID company, Role... roles) {
        identity.add(Membership.create(anna.id(), company, Set.of(roles)));
    }

    private void leaves(UUID company) {
        var member = identity.get(company, anna.id());
        var change = new Member.Change("Anna", "fr", member.membership().roles(), MembershipStatus.INACTIVE, null);
        identity.update(member.changed(change, new Member.Surroundings(1, 0)).membership());
    }
}
