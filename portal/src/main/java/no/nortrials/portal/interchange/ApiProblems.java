package no.nortrials.portal.interchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a call, as RFC 9457 says it. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** Says by field what was read and what is expected. */
    ProblemDetail fields(Map<String, Problem> problems, Locale locale) {
        var told = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) -> told.put(
                field,
                messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale)));
        ProblemDetail detail = of(HttpStatus.UNPROCESSABLE_CONTENT, "Some fields must be put right first");
        detail.setProperty("fields", told);
        return detail;
    }

    static ProblemDetail of(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound(NotFound unknown) {
        return of(HttpStatus.NOT_FOUND, "There is no such thing, or it is not for you");
    }

    @ExceptionHandler(Conflict.class)
    ProblemDetail conflict(Conflict conflict) {
        return of(HttpStatus.CONFLICT, "Its state does not allow this");
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return of(HttpStatus.BAD_REQUEST, "The body is no JSON of the form described");
    }
}
