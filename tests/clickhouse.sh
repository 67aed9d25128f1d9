# Sourced by run.sh --with-clickhouse: starts two ClickHouse servers on free loopback ports, each with a configuration and a data folder of its own, as the two shards of a
# cluster "cchc_two", and stops them at the end. Installs Debian's clickhouse-server first where it is missing (some 50 MB). Where none can be had its tests are skipped and say so.

clickhouse_server() {
  command -v clickhouse-server 2>/dev/null || { [ -x /usr/sbin/clickhouse-server ] && echo /usr/sbin/clickhouse-server; }
}

clickhouse_users() { # folder: one user without a password, from this machine only; memory within reason
  cat >"$1/users.xml" <<XML
<yandex>
  <profiles><default>
    <max_memory_usage>${CCHC_CLICKHOUSE_MEMORY:-2000000000}</max_memory_usage><max_threads>${CCHC_CLICKHOUSE_THREADS:-1}</max_threads>
    <log_queries>0</log_queries>
  </default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
XML
}

clickhouse_config() { # folder, first port, the TCP ports of both shards
  mkdir -p "$1/data" "$1/tmp" "$1/files" "$1/schemas"
  cat >"$1/config.xml" <<XML
<yandex>
  <logger><level>warning</level><log>$1/log</log><errorlog>$1/errors</errorlog><size>10M</size><count>1</count></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>$2</tcp_port><http_port>$(($2 + 1))</http_port><interserver_http_port>$(($2 + 2))</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <path>$1/data/</path><tmp_path>$1/tmp/</tmp_path><user_files_path>$1/files/</user_files_path><format_schema_path>$1/schemas/</format_schema_path>
  <users_config>$1/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <timezone>Asia/Ho_Chi_Minh</timezone>
  <mark_cache_size>67108864</mark_cache_size><uncompressed_cache_size>0</uncompressed_cache_size>
  <max_concurrent_queries>20</max_concurrent_queries><max_connections>50</max_connections>
  <remote_servers><cchc_two>
    <shard><replica><host>127.0.0.1</host><port>$3</port></replica></shard>
    <shard><replica><host>127.0.0.1</host><port>$4</port></replica></shard>
  </cchc_two></remote_servers>
</yandex>
XML
}

clickhouse_asks() { # HTTP port: whether the server there answers
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /ping HTTP/1.0\r\n\r\n' >&3 && grep -q Ok <&3) 2>/dev/null
}

start_clickhouse() {
  if [ -z "$(clickhouse_server)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "== installing the ClickHouse server" >&2
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends clickhouse-server clickhouse-client; } >/dev/null 2>&1
  fi

  local server first second attempt wait folder
  server=$(clickhouse_server)
  if [ -z "$server" ]; then
    echo "No ClickHouse server: its tests are skipped." >&2
    return 0
  fi

  first=$((21000 + $$ % 9000 * 4))
  for attempt in 1 2 3; do
    second=$((first + 16))
    clickhouse_folder=$(mktemp -d)
    clickhouse_pids=
    for folder in one two; do
      mkdir "$clickhouse_folder/$folder"
      clickhouse_config "$clickhouse_folder/$folder" "$([ $folder = one ] && echo $first || echo $second)" $first $second
      clickhouse_users "$clickhouse_folder/$folder"
      (cd "$clickhouse_folder/$folder" && exec "$server" --config-file "$clickhouse_folder/$folder/config.xml" >"$clickhouse_folder/$folder/output" 2>&1) &
      clickhouse_pids="$clickhouse_pids $!"
    done
    for wait in $(seq 1 60); do
      if clickhouse_asks $((first + 1)) && clickhouse_asks $((second + 1)); then
        export CCHC_TEST_CLICKHOUSE="http://127.0.0.1:$((first + 1)) http://127.0.0.1:$((second + 1))"
        return 0
      fi
      sleep 0.25
    done
    [ "$attempt" = 3 ] && tail -n 5 "$clickhouse_folder"/*/errors "$clickhouse_folder"/*/output >&2
    stop_clickhouse
    first=$((first + 404))
  done
  echo "The ClickHouse servers do not start: their tests are skipped." >&2
}

stop_clickhouse() {
  local pid
  for pid in ${clickhouse_pids:-}; do kill "$pid" 2>/dev/null; done
  for pid in ${clickhouse_pids:-}; do wait "$pid" 2>/dev/null; done
  [ -n "${clickhouse_folder:-}" ] && rm -rf "$clickhouse_folder"
  clickhouse_pids= clickhouse_folder=
  unset CCHC_TEST_CLICKHOUSE
}
