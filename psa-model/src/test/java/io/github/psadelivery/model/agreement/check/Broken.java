package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.ProblemCode;

/** A whole register in which one thing was changed, the code that tells it, and where it is told. */
record Broken(ProblemCode code, String path, Register register) {

    static Broken set(ProblemCode code, String path, Object value) {
        return set(code, path, path, value);
    }

    static Broken set(ProblemCode code, String told, String changed, Object value) {
        return new Broken(code, "$." + told, Edit.set(WholeRegister.build(), changed, value));
    }

    static Broken add(ProblemCode code, String told, String list, Object element) {
        return new Broken(code, "$." + told, Edit.add(WholeRegister.build(), list, element));
    }

    static Broken repeat(ProblemCode code, String told, String list) {
        return new Broken(code, "$." + told, Edit.repeatLast(WholeRegister.build(), list));
    }

    Broken andSet(String changed, Object value) {
        return new Broken(code, path, Edit.set(register, changed, value));
    }

    @Override
    public String toString() {
        return code + " at " + path;
    }
}
