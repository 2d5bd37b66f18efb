package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sites to choose for a request, from the candidates of its saved forecast. Nothing is kept: the question is the page's address. */
@Service
@Transactional(readOnly = true)
class SitesDesk {
    private final ForecastDesk forecasts;
    private final Directory directory;

    SitesDesk(ForecastDesk forecasts, Directory directory) {
        this.forecasts = forecasts;
        this.directory = directory;
    }

    /** What lies on the desk. */
    sealed interface Desk {
        RequestHeader request();

        /** Nobody has saved a forecast, so there are no candidates. */
        record NoForecast(RequestHeader request) implements Desk {}

        record Wrong(RequestHeader request, ForecastInputs forecast, FormData asked, Map<String, Problem> problems)
                implements Desk {}

        record Told(RequestHeader request, ForecastInputs forecast, FormData asked, SitesAnswer answer)
                implements Desk {}
    }

    /**
     * The answer.
     *
     * @param typed empty to begin with
     */
    Desk of(Actor actor, UUID id, Map<String, List<String>> typed) {
        ForecastDesk.Desk desk = forecasts.of(actor, id);
        Optional<ForecastInputs> forecast = desk.saved() == null ? Optional.empty() : inputs(desk.answers());
        if (forecast.isEmpty()) return new Desk.NoForecast(desk.request());
        FormData asked = typed.isEmpty() ? SitesForm.STARTING : FormData.of(SitesForm.fields(forecast.get()), typed);
        return switch (SitesForm.read(asked, forecast.get())) {
            case SitesForm.Read.Wrong wrong -> new Desk.Wrong(desk.request(), forecast.get(), asked, wrong.problems());
            case SitesForm.Read.Inputs read ->
                new Desk.Told(desk.request(), forecast.get(), asked, SitesAnswer.of(read.inputs()));
        };
    }

    private Optional<ForecastInputs> inputs(FormData answers) {
        return switch (ForecastForm.read(answers, directory.trusts())) {
            case ForecastForm.Read.Inputs read -> Optional.of(read.inputs());
            case ForecastForm.Read.Wrong _ -> Optional.empty();
        };
    }
}
