package io.comptoir.adapter.persistence.company;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Time;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The machine's clock, in milliseconds, and the calendar of each company. */
@Singleton
public class SystemTime implements Time {

    private final Companies companies;
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    public SystemTime(Companies companies) {
        this.companies = companies;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today(UUID companyId) {
        return LocalDate.ofInstant(now(), companies.get(companyId).timeZone());
    }
}
