package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
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

    SitesDesk(ForecastDesk forecasts) {
        this.forecasts = forecasts;
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
        RequestHeader request = forecasts.requestOf(actor, id);
        return forecasts
                .inputs(id)
                .map(forecast -> of(request, forecast, typed))
                .orElseGet(() -> new Desk.NoForecast(request));
    }

    private static Desk of(RequestHeader request, ForecastInputs forecast, Map<String, List<String>> typed) {
        FormData asked = typed.isEmpty() ? SitesForm.STARTING : FormData.of(SitesForm.fields(forecast), typed);
        return switch (SitesForm.read(asked, forecast)) {
            case SitesForm.Read.Wrong wrong -> new Desk.Wrong(request, forecast, asked, wrong.problems());
            case SitesForm.Read.Inputs read -> new Desk.Told(request, forecast, asked, SitesAnswer.of(read.inputs()));
        };
    }
}
