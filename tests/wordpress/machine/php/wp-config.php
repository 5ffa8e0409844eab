<?php
// A WordPress that asks nobody for anything and does nothing by itself.
$home = getenv('EVENKEEL_WP_URL');
$table_prefix = 'wp_';
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('EVENKEEL_WP_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', $home);
define('WP_SITEURL', $home);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('AUTH_KEY', 'a test site has no secrets');
require_once ABSPATH . 'wp-settings.php';
