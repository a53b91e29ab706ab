# What a command costs, for the scripts beside this one. They set $folder, a folder that they empty at the end.

# Runs a command and writes "seconds user system kilobytes" into a file.
measured() {
    if [[ -x /usr/bin/time ]]; then
        /usr/bin/time -f '%e %U %S %M' -o "$folder/cost" "$@"
        return
    fi
    local TIMEFORMAT='%R %U %S'
    { time watched "$@" 2>&3; } 3>&2 2> "$folder/times"
    echo "$(< "$folder/times") $(< "$folder/memory")" > "$folder/cost"
}

# Runs a command and looks at its peak memory until it ends.
watched() {
    "$@" &
    local process=$! peak=0 key value rest
    while kill -0 "$process" 2> /dev/null; do
        while read -r key value rest; do
            [[ $key == VmHWM: ]] && peak=$value
        done < "/proc/$process/status" || true
        sleep 0.2
    done
    echo "$peak" > "$folder/memory"
    wait "$process"
}
