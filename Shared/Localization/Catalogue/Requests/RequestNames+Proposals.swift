extension RequestNames {
    static let ofProposals: [String: [String]] = [
        "proposals.originals.register": [
            "Register an original", "Enregistrer une proposition initiale", "Registrar un original",
            "Зарегистрировать исходное предложение", "تسجيل مقترح أصلي", "登记原始提案",
        ],
        "proposals.originals.list": [
            "Originals", "Propositions initiales", "Originales", "Исходные предложения", "المقترحات الأصلية", "原始提案一览",
        ],
        "proposals.register": [
            "Register a proposal", "Enregistrer une proposition", "Registrar una propuesta",
            "Зарегистрировать предложение", "تسجيل مقترح", "登记提案",
        ],
        "proposals.submitted-proposals.register": [
            "Register a proposal from submissions", "Enregistrer une proposition issue de communications",
            "Registrar una propuesta tomada de comunicaciones", "Зарегистрировать предложение из материалов",
            "تسجيل مقترح وارد في المساهمات", "登记意见中的提案",
        ],
        "proposals.list": ["Proposals", "Propositions", "Propuestas", "Предложения", "المقترحات", "提案一览"],
        "proposals.show": ["Proposal", "Proposition", "Propuesta", "Предложение", "مقترح", "提案"],
        "proposals.search": [
            "Search proposals", "Rechercher des propositions", "Buscar propuestas", "Поиск предложений",
            "البحث في المقترحات", "检索提案",
        ],
        "proposals.labels.list": [
            "Regional labels", "Mentions régionales", "Menciones regionales", "Региональные метки", "الوسوم الإقليمية",
            "区域标签一览",
        ],
        "proposals.annex1.show": ["Annex I", "Annexe I", "Anexo I", "Приложение I", "المرفق الأول", "附件一"],
        "proposals.provenance.show": [
            "Provenance", "Provenance", "Procedencia", "Происхождение предложений", "منشأ المقترحات", "提案来源",
        ],
        "proposals.clusters.list": [
            "Clusters", "Groupes thématiques", "Grupos temáticos", "Тематические блоки", "المجموعات المواضيعية",
            "主题组一览",
        ],
        "proposals.classify": [
            "Put the proposal into a cluster", "Classer la proposition", "Clasificar la propuesta",
            "Отнести предложение к блоку", "تصنيف المقترح", "归入主题组",
        ],
        "proposals.move": [
            "Change the status of the proposal", "Changer le statut de la proposition",
            "Cambiar la situación de la propuesta", "Изменить статус предложения", "تغيير حالة المقترح", "变更提案状态",
        ],
        "proposals.moves.list": [
            "Changes of status", "Changements de statut", "Cambios de situación", "Изменения статуса", "تغييرات الحالة",
            "状态变更一览",
        ],
        "proposals.revise": [
            "Revise the text", "Réviser le texte", "Revisar el texto", "Изменить текст", "تنقيح النص", "修订案文",
        ],
        "proposals.versions.translate": [
            "Add a translation", "Ajouter une traduction", "Añadir una traducción", "Добавить перевод", "إضافة ترجمة",
            "添加译文",
        ],
        "proposals.versions.list": [
            "Versions of the text", "Versions du texte", "Versiones del texto", "Версии текста", "صيغ النص", "案文版本一览",
        ],
        "proposals.diff.show": [
            "Compare versions", "Comparer des versions", "Comparar versiones", "Сравнение версий", "مقارنة الصيغ",
            "版本比较",
        ],
        "proposals.amendments.propose": [
            "Propose an amendment", "Proposer un amendement", "Proponer una enmienda", "Предложить поправку",
            "اقتراح تعديل", "提出修正案",
        ],
        "proposals.amendments.decide": [
            "Decide on the amendment", "Statuer sur l’amendement", "Decidir sobre la enmienda",
            "Принять решение о поправке", "البت في التعديل", "就修正案作决定",
        ],
        "proposals.amendments.list": ["Amendments", "Amendements", "Enmiendas", "Поправки", "التعديلات", "修正案一览"],
        "proposals.similar-texts.find": [
            "Similar texts", "Textes similaires", "Textos similares", "Сходные тексты", "نصوص متشابهة", "相似案文",
        ],
        "proposals.similarity.measure": [
            "Quality of the similarity search", "Qualité de la recherche de similarités",
            "Calidad de la búsqueda de similitudes", "Качество поиска сходных текстов", "جودة البحث عن التشابه",
            "相似度检索质量",
        ],
        "proposals.merge": [
            "Merge proposals", "Fusionner des propositions", "Fusionar propuestas", "Объединить предложения",
            "دمج مقترحات", "合并提案",
        ],
        "proposals.split": [
            "Split the proposal", "Scinder la proposition", "Dividir la propuesta", "Разделить предложение",
            "تقسيم المقترح", "拆分提案",
        ],
        "proposals.operations.reverse": [
            "Reverse the merge or split", "Annuler la fusion ou la scission", "Anular la fusión o la división",
            "Отменить объединение или разделение", "إلغاء الدمج أو التقسيم", "撤销合并或拆分",
        ],
        "proposals.operations.list": [
            "Merges and splits", "Fusions et scissions", "Fusiones y divisiones", "Объединения и разделения",
            "عمليات الدمج والتقسيم", "合并与拆分一览",
        ],
        "proposals.lineage.show": [
            "Lineage of the proposal", "Filiation de la proposition", "Genealogía de la propuesta",
            "Происхождение предложения", "تسلسل المقترح", "提案沿革",
        ],
        "proposals.publish": [
            "Publish the consolidated set", "Publier l’ensemble consolidé", "Publicar el conjunto consolidado",
            "Опубликовать сводные предложения", "نشر المقترحات الموحدة", "公布综合提案集",
        ],
        "proposals.publications.withdraw": [
            "Withdraw the publication", "Retirer la publication", "Retirar la publicación", "Отозвать публикацию",
            "سحب المنشور", "撤回公布",
        ],
        "proposals.publications.list": [
            "Publications", "Publications", "Publicaciones", "Публикации", "المنشورات", "历次公布一览",
        ],
        "proposals.publications.show": ["Publication", "Publication", "Publicación", "Публикация", "منشور", "公布的提案集"],
        "proposals.positions.take": [
            "Take a position", "Prendre position", "Adoptar una posición", "Занять позицию", "اتخاذ موقف", "表明立场",
        ],
        "proposals.positions.withdraw": [
            "Withdraw the position", "Retirer la position", "Retirar la posición", "Отозвать позицию", "سحب الموقف",
            "撤回立场",
        ],
        "proposals.positions.list": ["Positions", "Positions", "Posiciones", "Позиции", "المواقف", "立场一览"],
        "proposals.relations.show": [
            "Origin, discussion and positions", "Origine, débats et positions", "Origen, debate y posiciones",
            "Авторы, обсуждение и позиции", "المنشأ والمناقشة والمواقف", "来源、讨论与立场",
        ],
        "proposals.mentions.record": [
            "Record a discussion", "Consigner un débat", "Registrar un debate", "Внести запись об обсуждении",
            "تسجيل مناقشة", "记录讨论",
        ],
        "proposals.mentions.list": ["Discussions", "Débats", "Debates", "Обсуждения", "المناقشات", "讨论一览"],
        "proposals.tiers.set": [
            "Set the co-chairs’ tiers", "Fixer les niveaux de priorité", "Fijar los niveles de prioridad",
            "Установить уровни приоритетности", "تحديد مراتب الأولوية", "设定优先等级",
        ],
        "proposals.tiers.list": [
            "Co-chairs’ tiers", "Niveaux de priorité des coprésidents", "Niveles de prioridad de los copresidentes",
            "Уровни приоритетности, установленные сопредседателями", "مراتب الأولوية لدى الرئيسين المشاركين",
            "共同主席优先等级一览",
        ],
        "proposals.rankings.give": [
            "Rank proposals", "Classer des propositions par ordre de préférence", "Ordenar propuestas por preferencia",
            "Расставить предложения по порядку", "ترتيب المقترحات", "为提案排序",
        ],
        "proposals.rankings.list": [
            "Rankings", "Classements", "Clasificaciones por preferencia", "Порядок предпочтений делегации",
            "ترتيبات الوفود", "排序一览",
        ],
        "proposals.rankings.tally": [
            "Tally the rankings", "Dépouiller les classements", "Hacer el recuento de las clasificaciones",
            "Подвести итоги по предпочтениям", "حصر نتائج الترتيب", "汇总排序",
        ],
        "proposals.tallies.list": [
            "Tallies of rankings", "Dépouillements des classements", "Recuentos de las clasificaciones",
            "Итоги по предпочтениям", "نتائج الترتيب", "排序汇总一览",
        ],
        "proposals.guiding-questions.answer": [
            "Answer a guiding question", "Répondre à une question d’orientation",
            "Responder a una pregunta orientativa", "Ответить на направляющий вопрос", "الإجابة عن سؤال توجيهي",
            "回答指导性问题",
        ],
        "proposals.guidance.list": [
            "Answers to the guiding questions", "Réponses aux questions d’orientation",
            "Respuestas a las preguntas orientativas", "Ответы на направляющие вопросы", "الأجوبة عن الأسئلة التوجيهية",
            "指导性问题答复一览",
        ],
        "proposals.guidance.show": [
            "Answers by region", "Réponses par région", "Respuestas por región", "Ответы по регионам",
            "الأجوبة حسب المنطقة", "各区域答复统计",
        ],
    ]
}
