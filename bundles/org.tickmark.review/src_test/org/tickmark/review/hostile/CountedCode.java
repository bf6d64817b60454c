package org.tickmark.review.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the classes of the product, and of the libraries that read drafts, once more, with a count in each loop and method: so a test can
 * ask how much work a text makes, and gets the same answer on every machine.
 */
final class CountedCode extends ClassLoader {
	private static final String[] COUNTED = {"org.tickmark.", "org.jsoup.", "org.commonmark."};
	private static final String STEPS = Type.getInternalName(Steps.class);

	/** What {@link Steps} does in place of others, by the class that does it otherwise, name and signature. */
	private final Map<String, String> replaced = new HashMap<>();

	CountedCode() {
		super(CountedCode.class.getClassLoader());
		for (Method method : Steps.class.getDeclaredMethods()) {
			Class<?>[] taken = method.getParameterTypes();
			if (taken.length < 2) continue;
			String descriptor = Type.getMethodDescriptor(method);
			String receiver = Type.getDescriptor(taken[0]);
			replaced.put(Type.getInternalName(taken[0]) + "." + method.getName() + "(" + descriptor.substring(1 + receiver.length()),
					descriptor);
		}
		replaced.put("java/lang/StringBuilder.toString()Ljava/lang/String;", "(Ljava/lang/StringBuilder;)Ljava/lang/String;");
	}

	/** A public class without arguments to its constructor, counted. */
	@SuppressWarnings("unchecked")
	<T, U, R> BiFunction<T, U, R> counted(Class<? extends BiFunction<T, U, R>> type) throws ReflectiveOperationException {
		return (BiFunction<T, U, R>) loadClass(type.getName()).getConstructor().newInstance();
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		synchronized (getClassLoadingLock(name)) {
			Class<?> known = findLoadedClass(name);
			if (known != null) return known;
			for (String start : COUNTED) if (name.startsWith(start)) return define(name);
			return super.loadClass(name, resolve);
		}
	}

	private Class<?> define(String name) throws ClassNotFoundException {
		try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
			if (file == null) throw new ClassNotFoundException(name);
			byte[] bytes = file.readAllBytes();
			if (name.startsWith(Steps.class.getName())) return defineClass(name, bytes, 0, bytes.length);
			var reader = new ClassReader(bytes);
			var writer = new ClassWriter(reader, 0);
			reader.accept(new CountingClass(writer), 0);
			byte[] counting = writer.toByteArray();
			return defineClass(name, counting, 0, counting.length);
		} catch (IOException e) {
			throw new ClassNotFoundException(name, e);
		}
	}

	private final class CountingClass extends ClassVisitor {
		CountingClass(ClassVisitor next) {
			super(Opcodes.ASM9, next);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
			return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
		}
	}

	private final class CountingMethod extends MethodVisitor {
		private final Set<Label> before = new HashSet<>();

		CountingMethod(MethodVisitor next) {
			super(Opcodes.ASM9, next);
		}

		@Override
		public void visitCode() {
			super.visitCode();
			step();
		}

		@Override
		public void visitLabel(Label label) {
			before.add(label);
			super.visitLabel(label);
		}

		@Override
		public void visitJumpInsn(int opcode, Label label) {
			if (before.contains(label)) step();
			super.visitJumpInsn(opcode, label);
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			String instead = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE
					? replaced.get(owner + "." + name + descriptor)
					: null;
			if (instead == null) {
				super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
				return;
			}
			super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, instead, false);
		}

		private void step() {
			super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
		}
	}
}
