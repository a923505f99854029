package org.elasticsearch.plugins;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.jspecify.annotations.NullMarked;

/** The plugins of an embedded node: the given classes, made with its settings. */
@NullMarked
public final class GivenPlugins extends PluginsService {
    private final List<LoadedPlugin> given;

    public GivenPlugins(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(
                environment.settings(),
                environment.configDir(),
                PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false));
        given = plugins.stream()
                .map(plugin -> load(plugin, environment.settings(), environment))
                .toList();
        loadExtensions(given);
    }

    private static LoadedPlugin load(Class<? extends Plugin> plugin, Settings settings, Environment environment) {
        return new LoadedPlugin(
                describe(plugin), loadPlugin(plugin, settings, environment.configDir()), plugin.getClassLoader());
    }

    private static PluginDescriptor describe(Class<? extends Plugin> plugin) {
        return new PluginDescriptor(
                plugin.getName(),
                "part of the embedded node",
                "1",
                Build.current().version(),
                Integer.toString(Runtime.version().feature()),
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        // The superclass asks while it is being made.
        return given == null ? List.of() : given;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(
                List.of(), given.stream().map(LoadedPlugin::descriptor).toList());
    }

    /** All plugins share one class path, so each provider is there once and not once for each plugin. */
    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        return ServiceLoader.load(service, getClass().getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
