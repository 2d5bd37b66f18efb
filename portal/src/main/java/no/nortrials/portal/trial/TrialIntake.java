package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.access.AuditTrail.By;
import org.springframework.stereotype.Component;

/** Takes records of registers in, for other parts of the portal. */
@Component
public class TrialIntake {
    private final TrialImport imports;

    TrialIntake(TrialImport imports) {
        this.imports = imports;
    }

    /**
     * Takes one or many records, each in a transaction of its own.
     *
     * @param file as the register wrote it
     * @param retrieved the day the register said so
     * @return how many there were of each kind: {@code New}, {@code Changed}, {@code Unchanged}, {@code Older}, {@code Ambiguous},
     *     {@code Elsewhere}, {@code Unreadable}
     */
    public Map<String, Integer> take(byte[] file, LocalDate retrieved, By by) {
        return imports.take(file, retrieved, by.name()).stream()
                .map(Imported::code)
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }
}
