package no.nortrials.maturity.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment amounts to on a day. There is no number for the whole, so no site can be ranked by it.
 *
 * @param framework the framework's name
 * @param version its version
 * @param day the day
 * @param gates the gates, which come first
 * @param domains the profile
 * @param assessed the smallest level by evidence that counts on the day
 * @param verified the smallest level by what a second person confirmed of that
 */
public record Result(
        String framework,
        int version,
        LocalDate day,
        List<Line> gates,
        List<DomainResult> domains,
        Badge assessed,
        Badge verified) {
    public Result {
        requireNonNull(framework, "framework is null");
        requireNonNull(day, "day is null");
        gates = List.copyOf(gates);
        domains = List.copyOf(domains);
        requireNonNull(assessed, "assessed is null");
        requireNonNull(verified, "verified is null");
    }

    /** The result of a domain. */
    public Optional<DomainResult> domain(String name) {
        return domains.stream().filter(each -> each.domain().equals(name)).findFirst();
    }
}
