transparencyChoice.kind("evaluations",{
"label":"Evaluation",
"plural":"Evaluations",
"state":"",
"fields":["System","Version of the system","Type","Evaluator","Independence","Note on independence","Period","Published","Dataset","Sample","Threshold","Baseline","Metrics","Results by group","Reference group","Limits of the evaluation","Recommendations","Documents"],
"firsts":["benefit-letters-sorting"]
});
