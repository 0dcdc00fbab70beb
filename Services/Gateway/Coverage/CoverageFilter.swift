internal import Localization
internal import Models

/// The fields by which a list is narrowed down.
struct CoverageFilter: PagePart {
    let action: String
    let isSet: Bool
    let clear: String
    let selects: [Select]
    let boxes: [Box]

    struct Select: PagePart {
        let name: String
        let label: String
        let options: [FormField.Option]
    }

    struct Box: PagePart {
        let name: String
        let label: String
        let isChecked: Bool
    }

    init(_ place: String, _ reader: PageReader, selects: [Select], boxes: [Box] = []) {
        action = reader.address(place)
        clear = action
        self.selects = selects
        self.boxes = boxes
        isSet =
            boxes.contains(where: \.isChecked)
            || selects.contains { $0.options.contains { $0.isChosen && !$0.value.isEmpty } }
    }
}

extension CoverageFilter.Select {
    /// - Parameters:
    ///   - chosen: as the address has it; nil for all.
    ///   - options: a value and what it is called.
    init(
        _ name: String, _ label: String, _ options: [(value: String, words: String)], chosen: String?,
        _ reader: PageReader
    ) {
        self.name = name
        self.label = label
        let all = FormField.Option(
            id: "", value: "", words: reader.texts.text(.filterAny), isChosen: chosen == nil)
        self.options =
            [all]
            + options.map {
                FormField.Option(id: "", value: $0.value, words: $0.words, isChosen: $0.value == chosen)
            }
    }
}
