package org.elasticsearch.node;

import java.util.List;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.GivenPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A node whose plugins are classes of the class path instead of folders of a distribution. It stands in Elasticsearch's own
 * package since what it needs for that is package-private there.
 */
@NullMarked
public final class EmbeddedNode extends Node {
    public EmbeddedNode(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(NodeConstruction.prepareConstruction(environment, null, new Services(plugins), true));
    }

    /** The stock listener adds node and cluster id to the log lines of a distribution's log4j2 layout, which is not here. */
    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService clusterService) {}

    private static final class Services extends NodeServiceProvider {
        private final List<Class<? extends Plugin>> plugins;

        Services(List<Class<? extends Plugin>> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment initialEnvironment, @Nullable PluginsLoader pluginsLoader) {
            return new GivenPlugins(initialEnvironment, plugins);
        }
    }
}
