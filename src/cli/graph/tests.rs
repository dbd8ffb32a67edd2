use super::*;
use crate::base::Source;

const BRAND: &str = include_str!("../../../tests/it/data/brand.ron");

fn graph(scenario: &str) -> Graph {
    let document = |name: &str, text: &str| parse(Source::new(name, text)).unwrap();
    let Document::Scenario(scenario) = document("scenario.ron", scenario) else { panic!() };
    let Document::Brand(brand) = document("brand.ron", BRAND) else { panic!() };
    Graph::of(&scenario.raw, &brand.raw, &Words::english())
}

#[test]
fn what_people_write_is_text_and_nothing_else() {
    let loud = include_str!("../../../tests/it/data/scenario.ron")
        .replacen("The dark lamp", "<script>\\\"&\\u{1b}[2J'", 1)
        .replacen("Lamp went dark", "</text><a href='x'>", 1);
    let net = graph(&loud);
    let text = svg::write(&picture(&net, &Words::english(), &Setting::FILE), &Palette::light());
    assert!(!text.contains("<script") && !text.contains("<a ") && !text.contains('\u{1b}'));
    assert!(text.contains("&lt;script&gt;&quot;&amp;"));
    assert!(text.starts_with("<svg ") && text.contains("<title id=\"title\">") && text.contains("<desc id=\"about\">"));
    assert!(text.contains("font-family=\"Inter,") && text.contains("stroke-dasharray=\"6,4\""));
    // Every element that opens closes, in order.
    let mut open = Vec::new();
    for tag in text.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split_whitespace().next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
