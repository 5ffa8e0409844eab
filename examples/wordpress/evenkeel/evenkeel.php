<?php
/**
 * Plugin Name: Evenkeel widgets
 * Description: Loads the script of Evenkeel on every page, from this site itself. Without it widgets are plain HTML, with every word in it.
 * Version: 0.1.0
 * Requires at least: 5.0
 * License: MIT
 */

if (!defined('ABSPATH')) {
    exit;
}

// manifest.json and the files it names, all from dist/embed of the package, stand beside this file.
add_action('wp_head', function () {
    $manifest = json_decode((string) @file_get_contents(__DIR__ . '/manifest.json'), true);
    if (!isset($manifest['evenkeel']['file'], $manifest['evenkeel']['integrity'])) {
        return; // Nothing is worse for readers than a page that fails for want of an extra.
    }
    printf(
        // The first paint waits for this one file, so that nothing moves under the reader's finger.
        '<script type="module" src="%s" integrity="%s" blocking="render"></script>' . "\n",
        esc_url(plugins_url($manifest['evenkeel']['file'], __FILE__)),
        esc_attr($manifest['evenkeel']['integrity'])
    );
});
