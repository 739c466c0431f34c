package io.comptoir.domain.shared.error;

import java.util.List;
import java.util.Map;

/** Why a command was refused. Sealed by kind; open by {@link Rule}: one enum per concept. */
public abstract sealed class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DomainException(String message) {
        super(message);
    }

    /** The document's state, or documents that exist, forbid it. */
    public static final class StateConflict extends DomainException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        public StateConflict(Refusal refusal) {
            super(refusal.code() + " " + refusal.facts());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** The request conforms, but its values break a rule; {@code faults} name the places where known. */
    public static final class RuleViolated extends DomainException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;
        private final transient List<Fault> faults;

        public RuleViolated(Refusal refusal, List<Fault> faults) {
            super(refusal.code() + " " + refusal.facts());
            this.refusal = refusal;
            this.faults = List.copyOf(faults);
        }

        public Refusal refusal() {
            return refusal;
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Values that no state could accept: wrong syntax, scale or range. All faults together. */
    public static final class InvalidValue extends DomainException {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        public InvalidValue(List<Fault> faults) {
            super(faults.toString());
            this.faults = List.copyOf(faults);
        }

        public static InvalidValue at(String pointer, String code) {
            return new InvalidValue(List.of(Fault.of(pointer, code)));
        }

        public static InvalidValue at(String pointer, String code, Map<String, Object> params) {
            return new InvalidValue(List.of(new Fault(pointer, code, params)));
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** The caller lacks the permission, or nobody has it. */
    public static final class NotPermitted extends DomainException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        public NotPermitted(Refusal refusal) {
            super(refusal.code() + " " + refusal.facts());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** Unknown, deleted or another company's: the same answer for all three. */
    public static final class NotFound extends DomainException {
        private static final long serialVersionUID = 1L;
        private final String type;

        public NotFound(String type, Object id) {
            super(type + " " + id);
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Somebody changed the document since the caller read it. */
    public static final class StaleVersion extends DomainException {
        private static final long serialVersionUID = 1L;
        private final int currentVersion;

        public StaleVersion(int currentVersion) {
            super("current version " + currentVersion);
            this.currentVersion = currentVersion;
        }

        public int currentVersion() {
            return currentVersion;
        }
    }
}
