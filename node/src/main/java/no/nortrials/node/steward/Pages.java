package no.nortrials.node.steward;

import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes pages from templates. */
final class Pages {
    private final TemplateEngine engine = new TemplateEngine();

    Pages() {
        var resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix("steward/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Bundle());
    }

    String write(String template, Words words, Views.Head head, Map<String, Object> model) {
        var context = new Context(words.locale(), Map.copyOf(model));
        context.setVariable("head", head);
        context.setVariable("words", words);
        return engine.process(template, context);
    }

    /** Messages of the bundle; one that is missing is a mistake and shows as such in the tests. */
    private static final class Bundle extends AbstractMessageResolver {
        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            var words = (Words) context.getVariable("words");
            return words.of(key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            throw new IllegalStateException("there is no message `" + key + "`");
        }
    }
}
