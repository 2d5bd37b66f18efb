package no.nortrials.maturity.json;

import static java.util.Objects.requireNonNull;

import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Result;

/**
 * A result together with all it was computed of.
 *
 * @param framework the version of the framework
 * @param assessment the assessment
 * @param result the result; its day is the third thing it was computed of
 */
public record Export(Framework framework, Assessment assessment, Result result) {
    public Export {
        requireNonNull(framework, "framework is null");
        requireNonNull(assessment, "assessment is null");
        requireNonNull(result, "result is null");
    }

    /** The same computed anew. */
    public Export again() {
        return new Export(framework, assessment, Evaluation.of(framework, assessment, result.day()));
    }

    /** Whether computing it anew gives the same bytes. */
    public boolean recomputes() {
        return MaturityJson.write(again()).equals(MaturityJson.write(this));
    }
}
