internal import Localization
internal import Models

/// Where proposals come from, as a drawing: what was put forward stands in the first layer, what was made of it in the next ones.
/// A value: nodes and edges in, coordinates out.
struct ProvenanceDrawing: Sendable, Equatable {
    struct Node: Sendable, Equatable {
        let id: String
        let label: String
        var words: String?
        var address: String?
        var isMain = false
    }

    struct Edge: Sendable, Hashable {
        let from: String
        let to: String
    }

    let layers: [[Node]]
    let edges: [Edge]

    /// - Parameter layers: those without a node are left out.
    init(layers: [[Node]], edges: [Edge]) {
        self.layers = layers.filter { !$0.isEmpty }
        let known = Set(layers.joined().map(\.id))
        self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
    }

    /// The layers beside each other.
    ///
    /// - Parameters:
    ///   - width: of the whole drawing.
    ///   - height: of a box.
    func broad(
        named id: String, _ title: String, _ description: String? = nil, width: Double = 720, height: Double = 60
    ) -> Drawing {
        let count = Double(layers.count)
        let gap = layers.count > 2 ? 64.0 : 148.0
        let box = count < 1 ? 0 : (width - 2 - gap * (count - 1)) / count
        let tops = tops(height, between: height < 50 ? 8 : 14)
        var boxes: [Drawing.Box] = []
        var places: [String: Drawing.Box] = [:]
        for (place, layer) in layers.enumerated() {
            for node in layer {
                let shape = Drawing.Box(
                    node, x: 1 + Double(place) * (box + gap), y: tops[node.id] ?? 0, width: box, height: height)
                boxes.append(shape)
                places[node.id] = shape
            }
        }
        let wires = edges.compactMap { edge -> Drawing.Wire? in
            guard let from = places[edge.from], let to = places[edge.to] else { return nil }
            let (x1, x2) = (from.left + from.breadth, to.left)
            let (y1, y2, middle) = (from.middle, to.middle, (x1 + x2) / 2)
            return Drawing.Wire(
                path: "M\(x1.short) \(y1.short)C\(middle.short) \(y1.short) \(middle.short) \(y2.short) "
                    + "\(x2.short) \(y2.short)")
        }
        let bottom = (boxes.map { $0.top + $0.tallness }.max() ?? 0) + 1
        return Drawing(id, title, description, width: width, height: bottom, wires, boxes)
    }

    /// All nodes below each other, with one wire that leads down to the last.
    func slim(named id: String, _ title: String, _ description: String? = nil) -> Drawing {
        let (width, height, gap) = (288.0, 52.0, 12.0)
        var boxes: [Drawing.Box] = []
        for node in layers.joined() {
            boxes.append(
                Drawing.Box(
                    node, x: 26, y: 1 + Double(boxes.count) * (height + gap), width: width - 28, height: height))
        }
        let end = boxes.last
        let wires = boxes.dropLast().compactMap { box in
            end.map { Drawing.Wire(path: "M26 \(box.middle.short)H12V\($0.middle.short)H26") }
        }
        let bottom = (boxes.last.map { $0.top + $0.tallness } ?? 0) + 1
        return Drawing(id, title, description, width: width, height: bottom, wires, boxes)
    }

    /// Where each node begins: those of the first layer below each other, each of the others as near to the middle of what it comes
    /// from as there is room.
    private func tops(_ height: Double, between gap: Double) -> [String: Double] {
        var tops: [String: Double] = [:]
        for (place, layer) in layers.enumerated() {
            let wished = layer.map { node -> Double in
                let sources = edges.filter { $0.to == node.id }.compactMap { tops[$0.from] }
                return sources.isEmpty ? 1 : sources.reduce(0, +) / Double(sources.count)
            }
            var next = 1.0
            for index in layer.indices.sorted(by: { (wished[$0], $0) < (wished[$1], $1) }) {
                let top = place == 0 ? next : max(next, wished[index])
                tops[layer[index].id] = top
                next = top + height + gap
            }
        }
        return tops
    }
}

/// A drawing as a template shows it: coordinates in the unit of its width.
struct Drawing: PagePart, Equatable {
    let id: String
    let title: String
    let description: String?
    let width: String
    let height: String
    let wires: [Wire]
    let boxes: [Box]

    struct Wire: PagePart, Equatable {
        let path: String
    }

    struct Box: PagePart, Equatable {
        fileprivate let left: Double
        fileprivate let top: Double
        fileprivate let breadth: Double
        fileprivate let tallness: Double
        let x: String
        let y: String
        let width: String
        let height: String
        let shape: String
        let label: Text
        let words: Text?
        let address: String?

        fileprivate var middle: Double { top + tallness / 2 }
    }

    struct Text: PagePart, Equatable {
        let x: String
        let y: String
        let shape: String
        let text: String
    }

    init(
        _ id: String, _ title: String, _ description: String?, width: Double, height: Double, _ wires: [Wire],
        _ boxes: [Box]
    ) {
        (self.id, self.title, self.description) = (id, title, description)
        (self.width, self.height) = (width.short, height.short)
        (self.wires, self.boxes) = (wires, boxes)
    }
}

extension Drawing.Box {
    /// Words stand below the label, or beside it in a low box.
    fileprivate init(_ node: ProvenanceDrawing.Node, x: Double, y: Double, width: Double, height: Double) {
        (left, top, breadth, tallness) = (x, y, width, height)
        (self.x, self.y, self.width, self.height) = (x.short, y.short, width.short, height.short)
        let isLow = height < 50
        let (inner, begin) = (isLow ? 8.0 : 14.0, isLow ? height / 2 + 5 : height / 2 - 4)
        let beside = isLow ? 92.0 : 0
        shape = node.isMain ? "box main" : "box"
        label = Drawing.Text(
            x: (x + inner).short, y: (y + begin).short, shape: node.isMain ? "on strong" : "strong",
            text: node.label.cut(toWidth: isLow ? beside - inner : width - 2 * inner, ofLetters: 8.5))
        words = node.words.map {
            Drawing.Text(
                x: (x + inner + beside).short, y: (y + begin + (isLow ? 0 : 20)).short,
                shape: node.isMain ? "on" : "sub",
                text: $0.cut(toWidth: width - 2 * inner - beside, ofLetters: 7).isolated)
        }
        address = node.address
    }
}

extension String {
    /// As much as there is room for, by the usual width of a letter; signs of Chinese are twice as wide.
    fileprivate func cut(toWidth width: Double, ofLetters letter: Double) -> String {
        var used = 0.0
        var end = startIndex
        for index in indices {
            let isWide = self[index].unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
            used += isWide ? 2 * letter : letter
            if used + letter > width, self.index(after: index) < endIndex {
                return String(self[..<end]).trimmedEnd + "…"
            }
            end = self.index(after: index)
        }
        return self
    }

    /// Set apart, so that words from the right end on their left.
    fileprivate var isolated: String { "\u{2068}\(self)\u{2069}" }

    private var trimmedEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Double {
    /// With one digit behind the point at most.
    fileprivate var short: String {
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
