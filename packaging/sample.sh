# write_sample STEADY FOLDER: the main job without a display. A sample diary of 26 weeks, its plan as
# PDF, its charts and every page, light and dark.
write_sample() {
    export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
    mkdir -p "$2"
    rm -f "$2/sample.steady"
    "$1" sample --diary "$2/sample.steady" --weeks 26 --seed 1 || fail "The sample diary could not be written."
    "$1" plan --diary "$2/sample.steady" --pdf "$2/plan.pdf" || fail "The plan could not be written."
    for page in today plan trends profile; do
        for theme in light dark; do
            "$1" screenshot --diary "$2/sample.steady" --page "$page" --theme "$theme" \
                --out "$2/$page-$theme.png" || fail "The picture of $page could not be written."
        done
    done
    for card in weight movement sleep food window kept; do
        "$1" screenshot --diary "$2/sample.steady" --page "trends/$card" --out "$2/chart-$card.png" ||
            fail "The chart of $card could not be written."
    done
}
