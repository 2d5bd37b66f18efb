package no.nortrials.eligibility.units;

import java.math.BigDecimal;
import java.util.Optional;
import org.fhir.ucum.BaseUnit;
import org.fhir.ucum.Component;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.ExpressionParser;
import org.fhir.ucum.Factor;
import org.fhir.ucum.Operator;
import org.fhir.ucum.Symbol;
import org.fhir.ucum.Term;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumModel;
import org.fhir.ucum.Unit;

/** Reads codes of units. */
final class Codes {
    private static final int LONGEST = 100;
    private static final int GREATEST_EXPONENT = 99;

    private final UcumModel model;

    Codes(UcumModel model) {
        this.model = model;
    }

    /** What a code means; nothing when it is none, or a unit with a function other than a temperature. */
    Optional<Scale> scale(String code) {
        if (code.isEmpty() || code.length() > LONGEST) return Optional.empty();
        Optional<Scale> temperature = Temperatures.scale(code);
        return temperature.isPresent() ? temperature : read(code);
    }

    private Optional<Scale> read(String code) {
        try {
            return Optional.of(term(new ExpressionParser(model).parse(code)));
        } catch (UcumException | NumberFormatException _) {
            // the library reads numbers beyond an int with the second
            return Optional.empty();
        }
    }

    /** From the left to the right: what follows a stroke, and only that, divides. */
    private Scale term(Term whole) throws UcumException {
        Scale result = Scale.ONE;
        boolean divides = false;
        for (Term term = whole; term != null; term = term.getTerm()) {
            if (term.hasComp()) {
                Scale component = component(term.getComp());
                result = result.times(divides ? component.inverse() : component);
            }
            divides = term.getOp() == Operator.DIVISION;
        }
        return result;
    }

    private Scale component(Component component) throws UcumException {
        return switch (component) {
            case Factor factor when factor.getValue() > 0 -> Scale.of(BigDecimal.valueOf(factor.getValue()));
            case Symbol symbol -> symbol(symbol);
            case Term term -> term(term);
            default -> throw new UcumException("not a component: `" + component + "`");
        };
    }

    private Scale symbol(Symbol symbol) throws UcumException {
        int exponent = symbol.getExponent();
        if (Math.abs((long) exponent) > GREATEST_EXPONENT) throw new UcumException("too great: `" + exponent + "`");
        Scale unit = unit(symbol.getUnit());
        Scale prefixed = symbol.hasPrefix()
                ? unit.times(
                        Scale.of(new BigDecimal(symbol.getPrefix().getValue().asDecimal())))
                : unit;
        return prefixed.power(exponent);
    }

    private Scale unit(Unit unit) throws UcumException {
        return switch (unit) {
            case BaseUnit base -> Scale.base(base.getCode());
            case DefinedUnit defined -> defined(defined);
            default -> throw new UcumException("not a unit: `" + unit + "`");
        };
    }

    /** What is defined as one of nothing (an international unit, a field of view) can be counted in itself alone. */
    private Scale defined(DefinedUnit unit) throws UcumException {
        if (unit.isSpecial()) throw new UcumException("has a function: `" + unit.getCode() + "`");
        var amount = new BigDecimal(unit.getValue().getValue().asDecimal());
        if (unit.getValue().getUnit().equals("1") && amount.compareTo(BigDecimal.ONE) == 0)
            return Scale.base(unit.getCode());
        return term(new ExpressionParser(model).parse(unit.getValue().getUnit()))
                .times(Scale.of(amount));
    }
}
