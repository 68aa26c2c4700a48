import Ground

/// Names of text encoders that are not BERT, told from a configuration or from tensors.
enum PretrainedArchitecture {
  static func refusal(_ name: String, at path: String) -> Failure {
    Failure(
      "the checkpoint is of \(name), expected BERT", at: path,
      remedy: "only BERT's encoder is supported; use a checkpoint with \"model_type\": \"bert\" in "
        + "its config.json, as bert-base-uncased has", kind: .usage)
  }

  /// The usual name of a `model_type`.
  static func name(ofType type: String) -> String {
    let names = [
      "distilbert": "DistilBERT", "roberta": "RoBERTa", "xlm-roberta": "XLM-RoBERTa",
      "camembert": "CamemBERT", "mpnet": "MPNet", "albert": "ALBERT", "electra": "ELECTRA",
      "deberta": "DeBERTa", "deberta-v2": "DeBERTa", "clip": "CLIP", "clip_text_model": "CLIP",
      "siglip": "SigLIP", "t5": "T5", "gpt2": "GPT-2", "xlnet": "XLNet", "big_bird": "BigBird",
      "longformer": "Longformer", "modernbert": "ModernBERT", "nomic_bert": "NomicBERT",
      "mobilebert": "MobileBERT", "convbert": "ConvBERT", "funnel": "Funnel Transformer",
      "xlm": "XLM", "ernie": "ERNIE", "squeezebert": "SqueezeBERT", "bart": "BART",
      "llama": "LLaMA", "qwen2": "Qwen2", "layoutlm": "LayoutLM", "blip": "BLIP",
    ]
    return names[type] ?? "“\(PlainText.oneLine(type, limit: 40))”"
  }

  /// The architecture that names its parts as BERT does and has this before them.
  static func twin(ofPrefix prefix: String) -> String? {
    let parts = prefix.split(separator: ".")
    for (part, name) in [
      ("xlm_roberta", "XLM-RoBERTa"), ("camembert", "CamemBERT"), ("roberta", "RoBERTa"),
      ("electra", "ELECTRA"), ("ernie", "ERNIE"), ("layoutlm", "LayoutLM"),
    ] where parts.contains(Substring(part)) { return name }
    return nil
  }

  /// The architecture that tensors of such names are of, with one of them; nil if it is not known.
  static func find(_ names: [String]) -> (name: String, example: String)? {
    for (part, name) in signatures {
      if let example = names.first(where: { $0.contains(part) }) { return (name, example) }
    }
    return nil
  }

  private static let signatures = [
    ("attention.q_lin", "DistilBERT"), ("xlm_roberta.", "XLM-RoBERTa"),
    ("camembert.", "CamemBERT"), ("roberta.", "RoBERTa"), ("electra.", "ELECTRA"),
    ("embeddings_project.", "ELECTRA"), ("albert_layer_groups", "ALBERT"),
    ("embedding_hidden_mapping_in", "ALBERT"), ("SelfAttention.", "T5"),
    ("attention.attn.q.", "MPNet"), ("mpnet.", "MPNet"), ("text_model.", "CLIP"),
    ("text_projection", "CLIP"), ("resblocks.", "CLIP"), ("query_proj.", "DeBERTa"),
    ("attention.self.in_proj", "DeBERTa"), ("query_global.", "Longformer"),
    ("rel_attn.", "XLNet"), ("attn.Wqkv.", "ModernBERT or NomicBERT"), (".attn.c_attn.", "GPT-2"),
    ("attentions.0.q_lin", "XLM"), ("bottleneck.input", "MobileBERT"),
    ("self_attn.q_proj.", "a decoder such as LLaMA, or BART"),
    ("weight_ih_l0", "a GRU or LSTM of PyTorch"),
  ]
}
