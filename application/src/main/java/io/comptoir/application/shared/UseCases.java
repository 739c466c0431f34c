package io.comptoir.application.shared;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Runs use cases. Around each, outermost first: retry and transaction, company, permission, idempotency
 * look-up, use case, rendering of the answer, storing it under its key, commit (or roll back on a dry run).
 */
@Service
public class UseCases {

    private final UnitOfWork work;
    private final Idempotency idempotency;

    public UseCases(UnitOfWork work, Idempotency idempotency) {
        this.work = work;
        this.idempotency = idempotency;
    }

    /** A command: {@code render} runs inside the transaction, so that the stored answer is what was sent. */
    public <U, R> Answer write(Call call, U useCase, BiFunction<U, Caller, R> command, Function<R, Answer> render) {
        call.caller().require(permissionOf(useCase));
        return work.write(call.caller().companyId(), !call.dryRun(), () -> {
            if (call.idempotencyKey() == null || call.dryRun()) {
                return render.apply(command.apply(useCase, call.caller()));
            }
            var stored = idempotency.claim(call);
            return stored.map(Answer::asReplay).orElseGet(() -> {
                var answer = render.apply(command.apply(useCase, call.caller()));
                idempotency.keep(call, answer);
                return answer;
            });
        });
    }

    public <U, R, T> T read(Caller caller, U useCase, BiFunction<U, Caller, R> query, Function<R, T> render) {
        caller.require(permissionOf(useCase));
        return work.read(caller.companyId(), () -> render.apply(query.apply(useCase, caller)));
    }

    /** A command outside HTTP: a job, demo data, another adapter. */
    public <U, R> R run(Caller caller, U useCase, BiFunction<U, Caller, R> command) {
        caller.require(permissionOf(useCase));
        return work.write(caller.companyId(), true, () -> command.apply(useCase, caller));
    }

    static String permissionOf(Object useCase) {
        return Objects.requireNonNull(
                        useCase.getClass().getAnnotation(UseCase.class), () -> useCase.getClass() + " is no use case")
                .value();
    }
}
