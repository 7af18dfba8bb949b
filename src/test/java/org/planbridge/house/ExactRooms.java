package org.planbridge.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rooms where a binary fraction must not appear, not even between two lines of a method. The
 * compiled class is read, instruction by instruction: fields and parameters alone would let a local
 * variable slip past.
 */
final class ExactRooms {
  static final Set<String> ROOMS =
      Set.of("money", "time", "facts", "plan", "explain", "engine", "compare");

  private static final Set<String> INEXACT = Set.of("D", "F");
  private static final Pattern BOXED =
      Pattern.compile("L?java/(lang/(Double|Float)|util/(OptionalDouble|stream/DoubleStream));?");
  private static final Pattern ON_BINARY_FRACTIONS =
      Pattern.compile(
          "[DF](LOAD|STORE|ALOAD|ASTORE|ADD|SUB|MUL|DIV|REM|NEG|CONST|CMPL|CMPG|RETURN|2[ILDF])"
              + "(_.*)?|[IL]2[DF]");

  private ExactRooms() {}

  /** Where the class holds, takes, gives or computes a double or float, in words. */
  static Stream<String> inexact(JavaClass type) {
    var model = read(type);
    var held =
        model.fields().stream()
            .filter(field -> isInexact(field.fieldTypeSymbol()))
            .map(field -> "%s.%s holds one".formatted(type.getName(), field.fieldName()));
    var taken =
        model.methods().stream()
            .filter(method -> isInexact(method.methodTypeSymbol()))
            .map(method ->
                "%s.%s takes or gives one".formatted(type.getName(), method.methodName()));
    var computed =
        model.methods().stream()
            .filter(method -> method.code().stream().anyMatch(ExactRooms::isInexact))
            .map(
                method -> "%s.%s computes with one".formatted(type.getName(), method.methodName()));
    return Stream.of(held, taken, computed).flatMap(each -> each);
  }

  private static ClassModel read(JavaClass type) {
    try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(type.getName(), e);
    }
  }

  private static boolean isInexact(CodeModel code) {
    return code.elementStream()
        .filter(Instruction.class::isInstance)
        .map(Instruction.class::cast)
        .anyMatch(ExactRooms::isInexact);
  }

  private static boolean isInexact(Instruction step) {
    return switch (step) {
      case InvokeInstruction call -> isInexact(call.typeSymbol());
      case InvokeDynamicInstruction call -> isInexact(call.typeSymbol());
      case FieldInstruction field -> isInexact(field.typeSymbol());
      case ConstantInstruction constant ->
          constant.constantValue() instanceof Double || constant.constantValue() instanceof Float;
      default -> ON_BINARY_FRACTIONS.matcher(step.opcode().name()).matches();
    };
  }

  private static boolean isInexact(MethodTypeDesc method) {
    return isInexact(method.returnType())
        || method.parameterList().stream().anyMatch(ExactRooms::isInexact);
  }

  private static boolean isInexact(ClassDesc type) {
    var written = type.descriptorString().replace("[", "");
    return INEXACT.contains(written) || BOXED.matcher(written).matches();
  }
}
