package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Role;
import java.util.Set;

/** Lets a person work for the caller's company. */
@UseCase("user:create")
public class CreateUser {

    public record Command(Enrolment.Person person, Set<Role> roles) {}

    private final Enrolment enrolment;
    private final History history;

    public CreateUser(Enrolment enrolment, History history) {
        this.enrolment = enrolment;
        this.history = history;
    }

    public Member handle(Caller caller, Command command) {
        var member = enrolment.enrol(caller.companyId(), command.person(), command.roles());
        history.record(caller, MemberEvents.of("user.created", member));
        return member;
    }
}
