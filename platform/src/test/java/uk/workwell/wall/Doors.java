package uk.workwell.wall;

import com.github.kagkarlsson.scheduler.task.Task;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every way in, as the running application knows it: nothing here is written by hand. */
final class Doors {

    private final ApplicationContext beans;

    Doors(ApplicationContext beans) {
        this.beans = beans;
    }

    Set<String> views() {
        var found = new TreeSet<String>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> ours(route.getNavigationTarget()))
                .map(RouteBaseData::getTemplate)
                .forEach(found::add);
        return found;
    }

    Set<String> addresses() {
        var found = new TreeSet<String>();
        beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (ours(handler.getBeanType())) {
                        var methods = mapping.getMethodsCondition().getMethods();
                        for (var pattern : mapping.getPatternValues()) {
                            if (methods.isEmpty()) {
                                found.add("ANY " + pattern);
                            }
                            methods.forEach(method -> found.add(method + " " + pattern));
                        }
                    }
                });
        return found;
    }

    Set<String> jobs() {
        var found = new TreeSet<String>();
        beans.getBeansOfType(Task.class).values().forEach(task -> found.add(task.getName()));
        return found;
    }

    Set<String> clientCalls() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Component.class));
        var found = new TreeSet<String>();
        for (var definition : scanner.findCandidateComponents("uk.workwell")) {
            var type = ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()), null);
            for (var method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(ClientCallable.class)) {
                    found.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return found;
    }

    /** A repository's query and the bean that answers it. */
    record Query(Object bean, Method method, String name) {}

    /** Every method of every repository that returns something. */
    List<Query> queries() {
        var found = new ArrayList<Query>();
        beans.getBeansOfType(Repository.class).values().forEach(bean -> {
            for (var type : bean.getClass().getInterfaces()) {
                if (ours(type)) {
                    Arrays.stream(type.getDeclaredMethods()).forEach(method -> add(found, bean, type, method));
                }
            }
        });
        beans.getBeansWithAnnotation(org.springframework.stereotype.Repository.class)
                .values()
                .forEach(bean -> {
                    var type = AopUtils.getTargetClass(bean);
                    if (ours(type)) {
                        Arrays.stream(type.getDeclaredMethods()).forEach(method -> add(found, bean, type, method));
                    }
                });
        return found;
    }

    private static void add(List<Query> found, Object bean, Class<?> type, Method method) {
        boolean inner = method.isSynthetic()
                || java.lang.reflect.Modifier.isPrivate(method.getModifiers())
                || java.lang.reflect.Modifier.isStatic(method.getModifiers());
        if (!inner && method.getReturnType() != void.class) {
            method.setAccessible(true);
            found.add(new Query(bean, method, type.getSimpleName() + "." + method.getName()));
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getPackageName().startsWith("uk.workwell")
                && !type.getPackageName().startsWith("uk.workwell.wall");
    }
}
