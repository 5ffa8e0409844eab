<?php
// Run in the folder of WordPress: makes the database, the site and its two people.
define('WP_INSTALLING', true);
(new mysqli('localhost', 'root', '', '', 0, getenv('EVENKEEL_WP_SOCKET')))->query(
    'CREATE DATABASE wordpress CHARACTER SET utf8mb4'
);
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Example Practice', 'administrator', 'administrator@example.org', true, '', 'administrator');
switch_theme('twentytwentythree');
// Pictures of people would come from another site.
update_option('show_avatars', 0);
wp_insert_user([
    'user_login' => 'author',
    'user_pass' => 'author',
    'user_email' => 'author@example.org',
    'role' => 'author',
]);
// No tour of the editor in front of what is tested.
foreach (get_users() as $user) {
    update_user_meta($user->ID, 'wp_persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => true],
        '_modified' => gmdate('c'),
    ]);
}
