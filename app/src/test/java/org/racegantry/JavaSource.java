package org.racegantry;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler sees in one source file. The compiler's own parser reads it, so a word in a
 * comment or a text is never taken for code.
 *
 * @param types every type declared in it
 * @param methods every method and constructor with a body
 * @param floatingPoint the lines with {@code double} or {@code float}
 */
record JavaSource(Path file, List<Type> types, List<Method> methods, List<Long> floatingPoint) {

  /** A declared type. */
  record Type(String name, boolean isPublic, boolean documented) {}

  /** A method and how many lines it takes, from its first annotation to its last brace. */
  record Method(String name, long lines) {}

  /** Parses files, in the order given. */
  static List<JavaSource> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, problems, null, null, units);
      List<JavaSource> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(read(unit, DocTrees.instance(task)));
      }
      return sources;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaSource read(CompilationUnitTree unit, DocTrees trees) {
    Reader reader = new Reader(unit, trees);
    reader.scan(unit, null);
    Path file = Path.of(unit.getSourceFile().toUri());
    return new JavaSource(file, reader.types, reader.methods, reader.floatingPoint);
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Long> floatingPoint = new ArrayList<>();

    private Reader(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        boolean documented = trees.getDocComment(getCurrentPath()) != null;
        types.add(new Type(type.getSimpleName().toString(), isPublic, documented));
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        long lines = line(end(method)) - line(start(method)) + 1;
        methods.add(new Method(method.getName().toString(), lines));
      }
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
      TypeKind kind = type.getPrimitiveTypeKind();
      if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
        floatingPoint.add(line(start(type)));
      }
      return super.visitPrimitiveType(type, nothing);
    }

    private long start(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
      return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
